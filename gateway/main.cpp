// SPDX-License-Identifier: Apache-2.0
#include "gateway/cli/commands.hpp"

int main(int count, char** values) { return gateway::run(count, values); }
