// SPDX-License-Identifier: Apache-2.0
// The least that a program on expat does: handlers that count the elements named Obs and look at nothing
// else.
#include <expat.h>

#include <cstdio>
#include <cstring>

namespace {

void start(void* observations, const XML_Char* name, const XML_Char**) {
  const char* colon = std::strrchr(name, ':');
  if (std::strcmp(colon == nullptr ? name : colon + 1, "Obs") == 0)
    ++*static_cast<unsigned long long*>(observations);
}
void end(void*, const XML_Char*) {}
void text(void*, const XML_Char*, int) {}

}  // namespace

int main(int count, char** arguments) {
  std::FILE* file = count == 2 ? std::fopen(arguments[1], "rb") : nullptr;
  if (file == nullptr) return 2;
  unsigned long long observations = 0;
  XML_Parser parser = XML_ParserCreate(nullptr);
  XML_SetUserData(parser, &observations);
  XML_SetElementHandler(parser, start, end);
  XML_SetCharacterDataHandler(parser, text);
  constexpr int kChunk = 1 << 18;
  int got = kChunk;
  while (got == kChunk) {
    void* buffer = XML_GetBuffer(parser, kChunk);
    got = static_cast<int>(std::fread(buffer, 1, kChunk, file));
    if (XML_ParseBuffer(parser, got, got < kChunk) == XML_STATUS_ERROR) return 1;
  }
  XML_ParserFree(parser);
  std::fclose(file);
  std::printf("%llu\n", observations);
  return 0;
}
