// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customer.h"

#include <QJsonObject>

namespace kontor {

/// The edited fields of a customer with addresses and attributes: {"id","row_version","channel_id","source_id","fields":{…},
/// "addresses":[{"id",…}],"attributes":{…}}. No password is in it.
QJsonObject toJson(const Customer &customer);
/// The same put into a customer, whose other fields stay.
Customer withJson(Customer customer, const QJsonObject &json);

} // namespace kontor
