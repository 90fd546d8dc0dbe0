// SPDX-License-Identifier: Apache-2.0
#pragma once
/// Connections over TCP, plain and TLS. Internal to this folder: the one header with types of the network
/// library.

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <memory>

#include "gateway/core/config.hpp"
#include "gateway/http/connection.hpp"

namespace gateway::http {

std::shared_ptr<Connection> plain_connection(boost::asio::ip::tcp::socket socket);
std::shared_ptr<Connection> tls_connection(boost::asio::ip::tcp::socket socket,
                                           boost::asio::ssl::context& context);

/// Certificate and key loaded, TLS 1.2 at least. Throws Error(kConfig) where they cannot be used.
std::unique_ptr<boost::asio::ssl::context> tls_context(const ServerConfig& config);

}  // namespace gateway::http
