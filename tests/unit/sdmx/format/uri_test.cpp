// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/grammar/uri.hpp"

#include <gtest/gtest.h>

namespace sdmx::grammar {
namespace {

TEST(Uri, IsAReferenceOfRfc3986) {
  for (const char* right :
       {"", "http://example.org/a/b?c=d#e", "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=A:B(1.0)", "../a",
        "a/b:c", "//host", "http://user:pw@host:80/", "http://[::1]:8080/x", "mailto:a@b.c", "#[1]", "%20",
        "a b", "ключ", "a|b"}) {
    EXPECT_TRUE(is_uri_reference(right)) << right;
  }
  for (const char* wrong : {"urn:a[1.0]", "%zz", "%2", "1a:b", ":b", "http://host:/", "http://host:x/",
                            "http://a@b@c/", "a?[b]", "a#b#c"}) {
    EXPECT_FALSE(is_uri_reference(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace sdmx::grammar
