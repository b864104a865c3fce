// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channel.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr int nameMax = 100;

template <typename T> const T *byId(const QList<T> &all, qint64 id)
{
    const auto it = std::find_if(all.begin(), all.end(), [id](const T &one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

template <typename T> const T *byName(const QList<T> &all, const QString &name)
{
    const QString key = text::folded(name);
    const auto it = std::find_if(all.begin(), all.end(), [&](const T &one) { return text::folded(one.name) == key; });
    return it == all.end() ? nullptr : &*it;
}

FieldProblems nameProblems(const QString &name)
{
    if (name.trimmed().isEmpty())
        return {{u"name"_s, tr("Give it a name.")}};
    if (name.size() > nameMax)
        return {{u"name"_s, tr("At most %1 characters; this has %2.").arg(nameMax).arg(name.size())}};
    if (text::controlCharacter(name) >= 0)
        return {{u"name"_s, tr("Has a character that can't be printed. Type it anew.")}};
    return {};
}

} // namespace

const Channel *Directory::channel(qint64 id) const { return byId(channels, id); }
const Source *Directory::source(qint64 id) const { return byId(sources, id); }
const PriceTier *Directory::priceTier(qint64 id) const { return byId(priceTiers, id); }
const Warehouse *Directory::warehouse(qint64 id) const { return byId(warehouses, id); }
const Channel *Directory::channelNamed(const QString &name) const { return byName(channels, name); }
const Source *Directory::sourceNamed(const QString &name) const { return byName(sources, name); }
const PriceTier *Directory::priceTierNamed(const QString &name) const { return byName(priceTiers, name); }
const Warehouse *Directory::warehouseNamed(const QString &name) const { return byName(warehouses, name); }

QString Directory::priceTierLabel(qint64 id, qint64 channelId) const
{
    if (const PriceTier *tier = priceTier(id))
        return tier->name;
    const Channel *store = channel(channelId);
    const PriceTier *inherited = store != nullptr ? priceTier(store->priceTierId) : nullptr;
    return inherited != nullptr ? tr("Default (%1)").arg(inherited->name) : tr("Default");
}

QString Directory::warehouseLabel(qint64 id, qint64 channelId) const
{
    if (const Warehouse *house = warehouse(id))
        return house->name;
    const Channel *store = channel(channelId);
    const Warehouse *inherited = store != nullptr ? warehouse(store->warehouseId) : nullptr;
    return inherited != nullptr ? tr("Default (%1)").arg(inherited->name) : tr("Default");
}

FieldProblems validate(const Channel &channel)
{
    FieldProblems problems = nameProblems(channel.name);
    const QUrl url(channel.url, QUrl::StrictMode);
    if (!channel.url.isEmpty() &&
        (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s)))
        problems << FieldProblem{u"url"_s, tr("Write a web address such as https://store.example.com.")};
    if (channel.priceTierId <= 0)
        problems << FieldProblem{u"price_tier"_s, tr("Choose the price tier that customers have by default.")};
    if (channel.warehouseId <= 0)
        problems << FieldProblem{u"warehouse"_s, tr("Choose the warehouse that customers have by default.")};
    return problems;
}

FieldProblems validate(const Source &source) { return nameProblems(source.name); }
FieldProblems validate(const Warehouse &warehouse) { return nameProblems(warehouse.name); }

FieldProblems validate(const PriceTier &tier)
{
    FieldProblems problems = nameProblems(tier.name);
    const bool letters = std::all_of(tier.currency.begin(), tier.currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (tier.currency.size() != 3 || !letters)
        problems << FieldProblem{u"currency"_s, tr("Three capital letters, such as EUR (ISO 4217).")};
    return problems;
}

} // namespace kontor
