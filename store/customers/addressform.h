// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address.h"
#include "http/message.h"
#include "site/page.h"

namespace kontor {

/// Puts the fields of an address into a page that has {{>address_fields}}. `prefix` is before the name of each; with one they may be left empty.
void setAddressFields(Page &page, const Address &address, const FieldProblems &problems, const QString &prefix = {});
/// What was typed there, put into an address that keeps all else.
Address typedAddress(const http::Request &request, Address address, const QString &prefix = {});
/// What is wrong with an address that goods or an invoice are sent to.
FieldProblems problemsOfTyped(const Address &address, const QString &language);

} // namespace kontor
