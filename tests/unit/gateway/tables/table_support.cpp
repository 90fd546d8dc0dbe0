// SPDX-License-Identifier: Apache-2.0
#include "unit/gateway/tables/table_support.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>

#include "sdmx/base/error.hpp"
#include "sdmx/format/structure_ml_reader.hpp"

namespace gateway::table_test {

namespace {

std::shared_ptr<const sdmx::Structures> shared_structures() {
  static const auto structures = [] {
    auto all = std::make_shared<sdmx::Structures>();
    sdmx::Report report;
    for (const auto& entry : std::filesystem::directory_iterator(GATEWAY_SOURCE_DIR "/dsd")) {
      if (entry.path().extension() != ".xml") continue;
      const auto input = sdmx::open_file(entry.path().string());
      all->merge(sdmx::read_ml_structures(*input, report).structures, report);
    }
    return std::shared_ptr<const sdmx::Structures>(std::move(all));
  }();
  return structures;
}

std::string observation_text(const sdmx::Batch& batch, const sdmx::Region& region, size_t row,
                             sdmx::DataReader& reader) {
  std::string key;
  for (const sdmx::Stated& stated : batch.stated_of(region)) {
    if ((*batch.components)[stated.component].role != sdmx::Role::kDimension) continue;
    if (!key.empty()) key += '.';
    key += batch.text(stated).value_or("");
  }
  std::string text = reader.place(batch.row_position[row]).cell + " " + key;
  for (const sdmx::Column& column : batch.columns) {
    const auto value = batch.text(column, row);
    if (!value) continue;
    const std::string& id = (*batch.components)[column.component].id;
    if (id == "TIME_PERIOD") {
      text += " " + *value;
    } else if (id == "OBS_VALUE") {
      text += " = " + *value;
    } else {
      text += " " + id + "=" + *value;
    }
  }
  return text + "\n";
}

std::string finding_text(const sdmx::Finding& finding) {
  std::string text = finding.place.file + "!" + finding.place.cell + " " + finding.code;
  for (const std::string& parameter : finding.message.parameters) text += " [" + parameter + "]";
  if (finding.count > 1) text += " x" + std::to_string(finding.count);
  return text + "\n";
}

std::string without(std::string text, const std::string& part) {
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part))
    text.erase(at, part.size());
  return text;
}

TableSource source_of(const Texts& texts, const Folder& folder) {
  TableSource source;
  source.layout = folder.write("layout.toml", texts.layout);
  source.mapping = folder.write("mapping.toml", texts.mapping);
  source.tables = {folder.write("table.csv", texts.table)};
  source.parameters = texts.parameters;
  return source;
}

}  // namespace

std::shared_ptr<const sdmx::Schema> schema(const std::string& flow) {
  sdmx::Reference reference;
  reference.artefact_class = sdmx::ArtefactClass::kDataflow;
  reference.agency = "EECA";
  reference.id = flow;
  sdmx::Report report;
  return sdmx::Schema::resolve(reference, shared_structures(), report);
}

Folder::Folder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "tables-XXXXXX").string();
  path_ = mkdtemp(pattern.data());
}

Folder::~Folder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Folder::write(const std::string& name, const std::string& text) const {
  const std::string path = path_ + "/" + name;
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

Outcome outcome(sdmx::DataReader& reader, sdmx::Report& report) {
  Outcome seen;
  while (const sdmx::Batch* batch = reader.next()) {
    for (const sdmx::Region& region : batch->regions) {
      for (size_t row = region.first_row; row < region.last_row; ++row) {
        seen.observations += observation_text(*batch, region, row, reader);
      }
    }
  }
  report.resolve([&](sdmx::Position position) { return reader.place(position); });
  for (const sdmx::Finding& finding : report.findings()) seen.findings += finding_text(finding);
  return seen;
}

Outcome read(const Texts& texts) {
  const Folder folder;
  sdmx::Report report;
  sdmx::ReaderOptions options;
  options.report = &report;
  const auto reader = open_table(source_of(texts, folder), schema(texts.flow), options);
  return outcome(*reader, report);
}

std::string error_of(const Texts& texts) {
  const Folder folder;
  const TableSource source = source_of(texts, folder);
  try {
    check_table(source, schema(texts.flow));
    return "";
  } catch (const sdmx::Error& error) {
    std::string text = error.message().id;
    for (const std::string& parameter : error.message().parameters) text += " [" + parameter + "]";
    return without(text, std::filesystem::path(source.layout).parent_path().string() + "/");
  }
}

}  // namespace gateway::table_test
