// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Messages of SDMX-ML that are looked at, but whose content is not taken:
/// queries, calls of web services, parts of messages. They are bounded in
/// memory and read to their end.

#include "sdmx/base/report.hpp"
#include "sdmx/io/input.hpp"
#include "sdmx/model/header.hpp"

namespace sdmx {

/// The header, where there is one. Reports what is not well-formed, a header
/// that lacks what it must have, and a root that is no message
/// ("element-unknown"); their places are worked out already.
Header look_at_ml(Input& input, Report& report);

}  // namespace sdmx
