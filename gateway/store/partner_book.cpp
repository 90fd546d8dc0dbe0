// SPDX-License-Identifier: Apache-2.0
#include "gateway/store/mailbox_tables.hpp"
#include "sdmx/base/error.hpp"
#include "sdmx/base/text.hpp"

namespace gateway {

namespace {

using sdmx::Error;
using sdmx::ErrorCode;

constexpr std::string_view kSelect = "SELECT p.id, p.kind, p.organisation, p.policy, p.sees FROM partner p ";

std::vector<std::string> read_codes(std::string_view joined) {
  std::vector<std::string> codes;
  if (joined.empty()) return codes;
  for (const std::string_view code : sdmx::split(joined, ' ')) codes.emplace_back(code);
  return codes;
}

Partner read_row(const Statement& row) {
  Partner partner;
  partner.id = row.text(0);
  partner.kind = static_cast<PartnerKind>(row.integer(1));
  if (const auto reference = sdmx::parse_urn(row.text(2))) partner.organisation = *reference;
  partner.policy = static_cast<AcceptPolicy>(row.integer(3));
  partner.sees = read_codes(row.text(4));
  return partner;
}

std::optional<Partner> find_where(Database& database, std::string_view rest, const std::string& value) {
  Statement read(database, std::string(kSelect) + std::string(rest));
  read.bind(value);
  if (!read.step()) return std::nullopt;
  return read_row(read);
}

class SqlitePartnerBook : public PartnerBook {
 public:
  explicit SqlitePartnerBook(std::shared_ptr<ConnectionPool> pool) : pool_(std::move(pool)) {}

  void put(const Partner& partner) override {
    const auto database = pool_->take();
    Statement row(
        *database,
        "INSERT INTO partner(id, kind, organisation, policy, sees) VALUES(?,?,?,?,?) ON CONFLICT(id) DO "
        "UPDATE SET "
        "kind=excluded.kind, organisation=excluded.organisation, policy=excluded.policy, sees=excluded.sees");
    const std::string urn = partner.organisation.empty() ? std::string() : to_urn(partner.organisation);
    row.bind(partner.id).bind(static_cast<int64_t>(partner.kind)).bind(urn);
    row.bind(static_cast<int64_t>(partner.policy)).bind(sdmx::join(partner.sees, " ")).run();
  }

  std::optional<Partner> find(const std::string& id) const override {
    return find_where(*pool_->take(), "WHERE p.id=?", id);
  }

  std::vector<Partner> list() const override {
    const auto database = pool_->take();
    Statement read(*database, std::string(kSelect) + "ORDER BY p.id");
    std::vector<Partner> partners;
    while (read.step()) partners.push_back(read_row(read));
    return partners;
  }

  void keep_token(const std::string& partner, const std::string& token_id, const std::string& hash,
                  int64_t issued_at) override {
    const auto database = pool_->take();
    Transaction transaction(*database);
    if (!find_where(*database, "WHERE p.id=?", partner))
      throw Error(ErrorCode::kNotFound, {"partner-unknown", {partner}});
    Statement row(*database, "INSERT INTO token(id, partner, hash, issued_at) VALUES(?,?,?,?)");
    row.bind(token_id).bind(partner).bind(hash).bind(issued_at).run();
    transaction.commit();
  }

  bool revoke_token(const std::string& token_id, int64_t at) override {
    const auto database = pool_->take();
    Statement row(
        *database,
        "UPDATE token SET revoked_at = CASE revoked_at WHEN 0 THEN ? ELSE revoked_at END WHERE id=?");
    row.bind(at).bind(token_id).run();
    return database->changes() > 0;
  }

  std::optional<Partner> by_token_hash(const std::string& hash) const override {
    return find_where(*pool_->take(), "JOIN token t ON t.partner = p.id WHERE t.hash=? AND t.revoked_at=0",
                      hash);
  }

  std::vector<Token> tokens() const override {
    const auto database = pool_->take();
    Statement read(*database, "SELECT id, partner, issued_at, revoked_at FROM token ORDER BY seq");
    std::vector<Token> tokens;
    while (read.step()) {
      tokens.push_back(
          {std::string(read.text(0)), std::string(read.text(1)), read.integer(2), read.integer(3)});
    }
    return tokens;
  }

 private:
  std::shared_ptr<ConnectionPool> pool_;
};

}  // namespace

std::unique_ptr<PartnerBook> make_partner_book(std::shared_ptr<ConnectionPool> pool) {
  return std::make_unique<SqlitePartnerBook>(std::move(pool));
}

}  // namespace gateway
