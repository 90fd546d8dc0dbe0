// SPDX-License-Identifier: Apache-2.0
#include "sdmx/format/csv_structures.hpp"

#include <algorithm>
#include <array>

#include "sdmx/base/text.hpp"

namespace sdmx {

namespace {

constexpr size_t kChunk = size_t{1} << 16;
constexpr size_t kLongestBeginning = 1024;
constexpr size_t kMostStructures = 1000;

struct StructureWord {
  std::string_view word;
  ArtefactClass artefact_class;
};
constexpr StructureWord kStructureWords[] = {
    {"dataflow", ArtefactClass::kDataflow},
    {"datastructure", ArtefactClass::kDataStructure},
    {"dataprovision", ArtefactClass::kProvisionAgreement},
};

/// Takes text piece by piece, and looks at the beginning of each line.
class LineBeginnings {
 public:
  explicit LineBeginnings(const CsvHeader& header) : header_(header) {}

  void take(std::string_view text) {
    while (!text.empty()) {
      const size_t end = std::min(text.find('\n'), text.size());
      if (!done_) look(text.substr(0, end));
      if (end == text.size()) return;
      end_line();
      text.remove_prefix(end + 1);
    }
  }
  std::vector<Reference> finish() {
    end_line();
    return std::move(found_);
  }

 private:
  /// Most lines begin as the one before, and lie in one piece.
  void look(std::string_view piece) {
    const bool same = line_.empty() && !before_.empty() && piece.starts_with(before_);
    if (same) {
      done_ = true;
      return;
    }
    line_ += piece.substr(0, kLongestBeginning - std::min(kLongestBeginning, line_.size()));
    done_ = line_.size() >= kLongestBeginning;
  }
  void end_line() {
    if (!line_.empty()) read_line();
    line_.clear();
    done_ = false;
  }
  void read_line() {
    const auto input = open_memory(line_);
    CsvScanner scanner(*input, header_.dialect);
    const size_t columns = header_.version_10 ? 1 : 2;
    if (!scanner.next() || scanner.fields().size() <= columns) return;
    const std::string_view word = header_.version_10 ? kStructureWords[0].word : scanner.fields()[0].text;
    const auto structure = csv_structure(word, scanner.fields()[columns - 1].text);
    if (!structure) return;
    before_ = line_.substr(0, static_cast<size_t>(scanner.fields()[columns].offset));
    const bool known = std::ranges::find(found_, *structure) != found_.end();
    if (!known && found_.size() < kMostStructures) found_.push_back(*structure);
  }

  const CsvHeader& header_;
  std::vector<Reference> found_;
  std::string line_;    ///< the beginning of the line at hand, as far as it was taken
  std::string before_;  ///< the first columns of the line before
  bool done_ = false;   ///< with the line at hand
};

}  // namespace

std::optional<Reference> csv_structure(std::string_view word, std::string_view id) {
  const std::string folded = fold_case(word);
  const auto found = std::ranges::find(kStructureWords, folded, &StructureWord::word);
  if (found == std::end(kStructureWords)) return std::nullopt;
  return parse_short(id.substr(0, id.find(": ")), found->artefact_class);
}

std::vector<Reference> csv_structures(Input& input, const CsvHeader& header) {
  const bool in_place =
      header.version_10 ? header.structure_id == 0 : header.structure == 0 && header.structure_id == 1;
  if (!in_place) return {};
  LineBeginnings beginnings(header);
  std::string chunk(kChunk, '\0');
  input.rewind();
  for (size_t count = input.read(chunk); count > 0; count = input.read(chunk))
    beginnings.take(std::string_view(chunk).substr(0, count));
  input.rewind();
  return beginnings.finish();
}

}  // namespace sdmx
