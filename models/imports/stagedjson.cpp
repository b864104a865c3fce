// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/stagedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kontor {

QString cellsToJson(const QStringList &cells)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact));
}

QString problemsToJson(const QList<RowProblem> &problems)
{
    QJsonArray out;
    for (const RowProblem &problem : problems)
        out << QJsonArray{problem.column, problem.reason};
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

QList<RowProblem> problemsFromJson(const QString &json)
{
    QList<RowProblem> out;
    const QJsonArray problems = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &problem : problems)
        out << RowProblem{problem[0].toString(), problem[1].toString()};
    return out;
}

QStringList cellsFromJson(const QString &json)
{
    QStringList out;
    const QJsonArray texts = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &text : texts)
        out << text.toString();
    return out;
}

} // namespace kontor
