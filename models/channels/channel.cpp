// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "channels/channel.h"

#include "base/storetime.h"

#include "base/text.h"
#include "customers/customer.h"
#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

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

/// The name; without one of its own that of what the trade store has.
template <typename T> QString labelOrDefault(const QList<T> &all, qint64 id, const Channel *store, qint64 Channel::*standard)
{
    if (const T *own = byId(all, id))
        return own->name;
    const T *inherited = store != nullptr ? byId(all, store->*standard) : nullptr;
    return inherited != nullptr ? tr("Default (%1)").arg(inherited->name) : tr("Default");
}

/// What the text fields refuse, and a missing name.
template <typename Record> FieldProblems usualProblems(const FieldSet<Record> &fields, const Record &record)
{
    FieldProblems problems = fields.problems(record);
    if (record.name.trimmed().isEmpty())
        problems.prepend({u"name"_s, tr("Give it a name.")});
    return problems;
}

void validateMail(const MailSettings &mail, FieldProblems &problems)
{
    const auto address = [&](const QString &field, const QString &text) {
        const QString why = text.trimmed().isEmpty() ? QString() : emailProblem(text.trimmed());
        if (!why.isEmpty())
            problems << FieldProblem{field, why};
    };
    static const QRegularExpression hostName(u"^[A-Za-z0-9.-]{1,253}$|^\\[[0-9A-Fa-f:.]+\\]$"_s);
    if (!mail.host.trimmed().isEmpty() && !hostName.match(mail.host.trimmed()).hasMatch())
        problems << FieldProblem{u"mail_host"_s, tr("Write the server's name only, such as mail.example.com.")};
    if (!mail.host.trimmed().isEmpty() && mail.sender.trimmed().isEmpty())
        problems << FieldProblem{u"mail_sender"_s, tr("Write the address that mails come from.")};
    address(u"mail_sender"_s, mail.sender);
    address(u"mail_reply_to"_s, mail.replyTo);
    for (const QString &copy : copyAddresses(mail))
        address(u"mail_copy_to"_s, copy);
    if (!mail.user.trimmed().isEmpty() && mail.security == u"none"_s)
        problems << FieldProblem{u"mail_security"_s, tr("A password is never sent without encryption. Choose STARTTLS or TLS.")};
    if (!mail.user.trimmed().isEmpty() && mail.secret.from == u"none"_s)
        problems << FieldProblem{u"mail_secret_from"_s, tr("Choose where the password of this user is kept.")};
    if (mail.secret.from != u"none"_s && mail.secret.from != u"keychain"_s && mail.secret.name.trimmed().isEmpty())
        problems << FieldProblem{u"mail_secret_name"_s, tr("Write the file's path or the variable's name.")};
}

} // namespace

bool Directory::holds(const QString &table)
{
    static const QStringList tables = {u"channels"_s,   u"sources"_s,         u"price_tiers"_s,
                                       u"warehouses"_s, u"payment_methods"_s, QString()};
    return tables.contains(table);
}

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
    return labelOrDefault(priceTiers, id, channel(channelId), &Channel::priceTierId);
}

QString Directory::warehouseLabel(qint64 id, qint64 channelId) const
{
    return labelOrDefault(warehouses, id, channel(channelId), &Channel::warehouseId);
}

namespace {

/// Calls `use` with the list that a table's name stands for.
template <typename Use> auto withTable(const Directory &directory, QStringView table, Use use)
{
    if (table == u"channels")
        return use(directory.channels);
    if (table == u"sources")
        return use(directory.sources);
    if (table == u"price_tiers")
        return use(directory.priceTiers);
    if (table == u"payment_methods")
        return use(directory.paymentMethods);
    Q_ASSERT(table == u"warehouses");
    return use(directory.warehouses);
}

} // namespace

QString Directory::nameOf(QStringView table, qint64 id) const
{
    return withTable(*this, table, [id](const auto &list) {
        const auto *found = byId(list, id);
        return found != nullptr ? found->name : QString();
    });
}

qint64 Directory::idOf(QStringView table, const QString &name) const
{
    return withTable(*this, table, [&name](const auto &list) {
        const auto *found = byName(list, name);
        return found != nullptr ? found->id : 0;
    });
}

QString Directory::labelOf(QStringView table, qint64 id, qint64 channelId) const
{
    return table == u"price_tiers"  ? priceTierLabel(id, channelId)
           : table == u"warehouses" ? warehouseLabel(id, channelId)
                                    : nameOf(table, id);
}

QList<QPair<qint64, QString>> Directory::all(QStringView table) const
{
    return withTable(*this, table, [](const auto &list) {
        QList<QPair<qint64, QString>> out;
        for (const auto &one : list)
            out << qMakePair(one.id, one.name);
        return out;
    });
}

FieldProblems validate(const Channel &channel)
{
    FieldProblems problems = usualProblems(channelFields(), channel);
    const QUrl url(channel.url, QUrl::StrictMode);
    if (!channel.url.isEmpty() &&
        (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_s && url.scheme() != u"http"_s)))
        problems << FieldProblem{u"url"_s, tr("Write a web address such as https://store.example.com.")};
    if (channel.priceTierId <= 0)
        problems << FieldProblem{u"price_tier"_s, tr("Choose the price tier that customers have by default.")};
    if (channel.warehouseId <= 0)
        problems << FieldProblem{u"warehouse"_s, tr("Choose the warehouse that customers have by default.")};
    constexpr qint64 cancelMinutesMax = 60 * 24 * 365;
    if (channel.cancelMinutes < -1 || channel.cancelMinutes > cancelMinutesMax)
        problems << FieldProblem{u"cancel_minutes"_s, tr("Write minutes from 0 to %1, or -1 for never.").arg(cancelMinutesMax)};
    if (!channel.timeZone.isEmpty() && !isTimeZone(channel.timeZone))
        problems << FieldProblem{u"time_zone"_s,
                                 tr("There is no time zone ‘%1’. Write it as Europe/Berlin.").arg(channel.timeZone.left(60))};
    constexpr qint64 requestDaysMax = 365, percentMax = 100;
    if (channel.requestDays < 1 || channel.requestDays > requestDaysMax)
        problems << FieldProblem{u"request_days"_s, tr("Write days from 1 to %1.").arg(requestDaysMax)};
    if (channel.requestTolerance < 0 || channel.requestTolerance > percentMax)
        problems << FieldProblem{u"request_tolerance"_s, tr("Write percent from 0 to 100.")};
    if (!channel.look.color.isEmpty() && !isColor(channel.look.color))
        problems << FieldProblem{u"look_color"_s, tr("Write a colour as #1b5e7d, or choose one.")};
    validateMail(channel.mail, problems);
    const QUrl gateway(channel.sms.url, QUrl::StrictMode);
    const bool loopback = gateway.host() == u"127.0.0.1"_s || gateway.host() == u"localhost"_s;
    if (!channel.sms.url.isEmpty() && (!gateway.isValid() || gateway.host().isEmpty() ||
                                       (gateway.scheme() != u"https"_s && !(gateway.scheme() == u"http"_s && loopback))))
        problems << FieldProblem{u"sms_url"_s, tr("Write a web address that begins with https://.")};
    return problems;
}

QString storeAddress(const Channel &channel, const QString &fallback)
{
    const QString url = channel.url.isEmpty() ? fallback : channel.url;
    return url.endsWith(u'/') ? url.chopped(1) : url;
}

QStringList copyAddresses(const MailSettings &mail)
{
    QStringList out;
    for (const QString &part : mail.copyTo.split(u',', Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty())
            out << part.trimmed();
    }
    return out;
}

FieldProblems validate(const Source &source) { return usualProblems(sourceFields(), source); }
FieldProblems validate(const Warehouse &warehouse) { return usualProblems(warehouseFields(), warehouse); }

FieldProblems validate(const PaymentMethod &method)
{
    constexpr qint64 daysMax = 365, positionMax = 1000;
    FieldProblems problems = usualProblems(paymentMethodFields(), method);
    if (method.channelId <= 0)
        problems << FieldProblem{u"channel"_s, tr("Choose a trade store.")};
    if (!choiceWords(*paymentMethodFields().find(u"kind"_s)).contains(method.kind))
        problems << FieldProblem{u"kind"_s, tr("Choose how it is paid.")};
    if (method.days < 0 || method.days > daysMax)
        problems << FieldProblem{u"days"_s, tr("Write days from 0 to %1.").arg(daysMax)};
    if (method.days != 0 && !method.onAccount())
        problems << FieldProblem{u"days"_s, tr("Days to pay are for what is paid on account.")};
    if (method.position < 0 || method.position > positionMax)
        problems << FieldProblem{u"position"_s, tr("Write a position from 0 to %1.").arg(positionMax)};
    const bool link = method.kind == u"link"_s;
    const QUrl url(method.url, QUrl::StrictMode);
    if (link && (!url.isValid() || url.scheme() != u"https"_s || url.host().isEmpty()))
        problems << FieldProblem{u"url"_s, tr("Write a web address that begins with https://, without spaces or braces.")};
    if (!link && !method.url.isEmpty())
        problems << FieldProblem{u"url"_s, tr("A web page is for what is paid on one.")};
    return problems;
}

QString paymentLabel(const QString &name, qint64 days)
{
    return days > 0 ? QCoreApplication::translate("kontor", "%1, %Ln day(s)", nullptr, int(days)).arg(name) : name;
}

FieldProblems validate(const PriceTier &tier)
{
    FieldProblems problems = usualProblems(priceTierFields(), tier);
    const bool letters = std::all_of(tier.currency.begin(), tier.currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (tier.currency.size() != 3 || !letters)
        problems << FieldProblem{u"currency"_s, tr("Three capital letters, such as EUR (ISO 4217).")};
    return problems;
}

} // namespace kontor
