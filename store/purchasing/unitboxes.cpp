// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "purchasing/unitboxes.h"

namespace kontor {

using namespace Qt::StringLiterals;
using kainjow::mustache::data;

qint64 idInPath(const http::Request &request) { return request.path.section(u'/', -1).toLongLong(); }

void setUnitBoxes(Page &page, bool everyone, const QList<qint64> &ticked, const QList<BusinessUnit> &units)
{
    data list{data::type::list};
    for (const BusinessUnit &unit : inTreeOrder(units))
        list.push_back(Item().set("id", unit.id).set("name", unitPath(units, unit.id)).set("on", ticked.contains(unit.id)).data);
    page.set("everyone", everyone).set("unit_boxes", list);
}

bool everyoneIn(const http::Request &request) { return request.form.value(u"everyone"_s) != u"no"_s; }

} // namespace kontor
