// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importplan.h"

#include "fields/fieldset.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

const auto attributePrefix = u"attribute."_s;

QString labelOf(const QString &name)
{
    if (const auto part = addressField(name))
        return tr("Address %1: %2").arg(QString::number(part->number), part->field->label());
    const FieldInfo *field = customerFields().findInFiles(name);
    return field == nullptr               ? name
           : field->name == u"username"_s ? tr("Username (finds customers who have no code)")
                                          : field->label();
}

} // namespace

QList<ImportField> importFields(int addresses)
{
    QList<ImportField> out;
    for (const FieldInfo *field : customerFields().with(FieldTrait::Imported))
        out << ImportField{field->inFiles(), labelOf(field->inFiles())};
    for (int i = 1; i <= addresses; ++i) {
        for (const FieldInfo *field : addressFields().with(FieldTrait::Imported)) {
            const QString name = addressFieldName(i, *field);
            out << ImportField{name, labelOf(name)};
        }
    }
    return out;
}

QStringList importTemplate()
{
    QStringList out;
    for (const FieldInfo *field : customerFields().with(FieldTrait::InTemplate))
        out << field->inFiles();
    for (const FieldInfo *field : addressFields().with(FieldTrait::InTemplate))
        out << addressFieldName(1, *field);
    return out;
}

std::optional<AddressField> addressField(const QString &name)
{
    static const QRegularExpression form(u"^address([1-9][0-9]?)\\.([a-z_0-9]+)$"_s);
    const auto match = form.match(name);
    if (!match.hasMatch() || match.captured(1).toInt() > importAddressesMax)
        return std::nullopt;
    const FieldInfo *field = addressFields().findInFiles(match.captured(2));
    return field != nullptr && field->is(FieldTrait::Imported) && field->inFiles() == match.captured(2)
               ? std::optional(AddressField{match.captured(1).toInt(), field})
               : std::nullopt;
}

QString addressFieldName(int number, const FieldInfo &field) { return u"address%1."_s.arg(number) + field.inFiles(); }

QString houseNumberField(int number) { return addressFieldName(number, *addressFields().find(u"house_number"_s)); }

QString attributeField(const QString &attribute) { return attributePrefix + attribute; }

QString attributeOf(const QString &name)
{
    return name.startsWith(attributePrefix) ? name.mid(attributePrefix.size()) : QString();
}

bool isSecretField(const QString &name)
{
    const FieldInfo *field = customerFields().findInFiles(name);
    return field != nullptr && field->is(FieldTrait::Secret);
}

bool ImportMapping::gives(const QString &field) const { return columns.values().contains(field) || constants.contains(field); }

bool ImportMapping::isSecret(const QString &heading) const { return isSecretField(columns.value(heading)); }

QList<std::pair<QString, QString>> ImportMapping::absentJoins(const QStringList &headings) const
{
    QList<std::pair<QString, QString>> out;
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        for (const QString &other : rule->joinWith) {
            if (columns.contains(rule.key()) && headings.contains(rule.key()) && !headings.contains(other))
                out.append({rule.key(), other});
        }
    }
    return out;
}

/// One password for everybody is no password.
static bool isSharedPassword(const std::pair<const QString &, QString &> &constant) { return isSecretField(constant.first); }

QJsonObject ImportMapping::toJson() const
{
    const auto object = [](const QMap<QString, QString> &map) {
        QJsonObject json;
        for (auto it = map.begin(); it != map.end(); ++it)
            json.insert(it.key(), it.value());
        return json;
    };
    QJsonObject ruleList;
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        if (!isSecret(it.key())) // it may hold a password
            ruleList.insert(it.key(), it->toJson());
    }
    QMap<QString, QString> open = constants;
    open.removeIf(isSharedPassword);
    return {{u"columns"_s, object(columns)}, {u"constants"_s, object(open)}, {u"rules"_s, ruleList},
            {u"null_text"_s, nullText},      {u"group_by"_s, groupBy},       {u"empty_cells"_s, int(emptyCells)}};
}

ImportMapping ImportMapping::fromJson(const QJsonObject &json)
{
    const auto map = [](const QJsonObject &object) {
        QMap<QString, QString> out;
        for (auto it = object.begin(); it != object.end(); ++it)
            out.insert(it.key(), it.value().toString());
        return out;
    };
    ImportMapping out;
    out.columns = map(json[u"columns"_s].toObject());
    out.constants = map(json[u"constants"_s].toObject());
    out.constants.removeIf(isSharedPassword);
    out.nullText = json[u"null_text"_s].toString();
    out.groupBy = json[u"group_by"_s].toString();
    const QJsonObject rules = json[u"rules"_s].toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it)
        out.rules.insert(it.key(), ColumnRule::fromJson(it.value().toObject()));
    // Profiles of the first version said clear_empty.
    const int empty =
        json[u"empty_cells"_s].toInt(json[u"clear_empty"_s].toBool() ? int(EmptyCells::Clear) : int(EmptyCells::Keep));
    out.emptyCells = EmptyCells(qBound(0, empty, int(EmptyCells::Default)));
    return out;
}

QJsonObject ImportPlan::toJson() const
{
    QJsonObject out = dialect.toJson();
    out[u"file"_s] = QFileInfo(fileName).fileName(); // no path: it names a person
    out[u"records"_s] = records;
    out[u"mapping"_s] = mapping.toJson();
    out[u"channel"_s] = channelId;
    out[u"source"_s] = sourceId;
    out[u"mode"_s] = int(mode);
    out[u"match"_s] = int(match);
    out[u"stop_after"_s] = stopAfter;
    out[u"missing_confirmed"_s] = missingConfirmed;
    out[u"mended_by"_s] = QJsonArray::fromStringList(mendedBy);
    out[u"keep_undo"_s] = keepUndo;
    out[u"profile"_s] = profile;
    out[u"sheet"_s] = sheet;
    out[u"lines"_s] = QJsonArray{lines.all, lines.rows, lines.head, lines.blank};
    return out;
}

ImportPlan ImportPlan::fromJson(const QJsonObject &json)
{
    ImportPlan out;
    out.fileName = json[u"file"_s].toString();
    out.records = json[u"records"_s].toString(u"customers"_s); // what older versions staged
    out.dialect = CsvDialect::fromJson(json);
    out.mapping = ImportMapping::fromJson(json[u"mapping"_s].toObject());
    out.channelId = json[u"channel"_s].toInteger();
    out.sourceId = json[u"source"_s].toInteger();
    out.mode = Mode(json[u"mode"_s].toInt());
    out.match = Match(json[u"match"_s].toInt());
    out.stopAfter = json[u"stop_after"_s].toInteger(-1);
    out.missingConfirmed = json[u"missing_confirmed"_s].toInteger(-1);
    const QJsonArray menders = json[u"mended_by"_s].toArray();
    for (const QJsonValue &mender : menders)
        out.mendedBy << mender.toString();
    out.keepUndo = json[u"keep_undo"_s].toBool(true);
    out.profile = json[u"profile"_s].toString();
    out.sheet = json[u"sheet"_s].toString();
    const QJsonArray lines = json[u"lines"_s].toArray();
    out.lines = {lines[0].toInteger(), lines[1].toInteger(), lines[2].toInteger(), lines[3].toInteger()};
    return out;
}

} // namespace kontor
