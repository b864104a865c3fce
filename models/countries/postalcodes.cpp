// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "countries/postalcodes.h"

#include "base/text.h"
#include "countries/countries.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

static QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

static const QHash<QString, QRegularExpression> &patterns()
{
    static const QHash<QString, QRegularExpression> all = [] {
        QHash<QString, QRegularExpression> out;
        QFile file(u":/addresses/postalcodes.json"_s);
        const QJsonObject json = file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        for (auto country = json.begin(); country != json.end(); ++country) {
            QRegularExpression pattern(country->toString());
            pattern.optimize();
            out.insert(country.key(), pattern);
        }
        return out;
    }();
    return all;
}

QString postalCodeDoubt(const QString &countryCode, const QString &postalCode)
{
    const auto pattern = patterns().constFind(countryCode);
    if (postalCode.isEmpty() || pattern == patterns().constEnd())
        return {};
    static const QRegularExpression ofMail(u"^[A-Z]{1,3}[- ](?=[0-9])"_s);
    const QString plain = postalCode.toUpper().simplified();
    const auto fits = [&](const QString &code) { return pattern->match(code).hasMatch(); };
    if (fits(plain) || fits(QString(plain).remove(ofMail)))
        return {};
    const QString country = Countries::instance().displayName(countryCode, text::readersLocale().name());
    const QString name = country.isEmpty() ? Countries::instance().name(countryCode) : country;
    return fits(u'0' + plain) ? tr("‘%1’ is no usual postal code of %2. Has it lost a zero in front?").arg(postalCode, name)
                              : tr("‘%1’ is no usual postal code of %2.").arg(postalCode, name);
}

} // namespace kontor
