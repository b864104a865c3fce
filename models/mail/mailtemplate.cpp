// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mail/mailtemplate.h"

#include "base/languages.h"

#include "mail/mail.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>

namespace kontor {

using namespace Qt::StringLiterals;
using kainjow::mustache::data;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("kontor", text); }

constexpr qsizetype subjectMax = 200;
constexpr qsizetype bodyMax = 100'000;

data dataOf(const QJsonValue &value)
{
    if (value.isArray()) {
        data list{data::type::list};
        for (const QJsonValue &one : value.toArray())
            list.push_back(dataOf(one));
        return list;
    }
    if (value.isObject()) {
        data object{data::type::object};
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            object.set(it.key().toStdString(), dataOf(it.value()));
        return object;
    }
    const QString text = value.toVariant().toString();
    return text.isEmpty() ? data(false) : data(text.toStdString());
}

QString filled(const QString &wording, const data &values, bool html)
{
    kainjow::mustache::mustache page(wording.toStdString());
    if (!html)
        page.set_custom_escape([](const std::string &text) { return text; });
    return QString::fromStdString(page.render(values));
}

/// Why one part can't be used; empty when it can. `used`: the names it uses.
QString tagProblem(const QString &part, const QStringList &known, QStringList &used)
{
    static const QRegularExpression tag(u"\\{\\{([^}]*)\\}\\}(\\}?)"_s);
    auto tags = tag.globalMatch(part);
    while (tags.hasNext()) {
        const auto match = tags.next();
        QString name = match.captured(1).trimmed();
        if (name.startsWith(u'{') || name.startsWith(u'&') || !match.captured(2).isEmpty())
            return tr("‘%1’ would put text in unescaped. Write two braces.").arg(match.captured());
        if (name.startsWith(u'>') || name.startsWith(u'='))
            return tr("‘%1’ is not possible in a mail.").arg(match.captured());
        if (name.startsWith(u'!'))
            continue;
        if (name.startsWith(u'#') || name.startsWith(u'^') || name.startsWith(u'/'))
            name = name.mid(1).trimmed();
        if (!known.contains(name))
            return tr("There is no field ‘%1’. There are: %2.").arg(name, known.join(u", "_s));
        used << name;
    }
    const kainjow::mustache::mustache page(part.toStdString());
    if (!page.is_valid())
        return tr("A field or section is not closed: %1").arg(QString::fromStdString(page.error_message()));
    return {};
}

} // namespace

MailTemplate defaultMailTemplate(const QString &kind, const QString &language)
{
    MailTemplate out;
    out.kind = kind;
    out.language = spokenLanguage(language);
    QFile file(u":/mail/%1_%2.mustache"_s.arg(kind, out.language));
    const QStringList parts = file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u"\n---\n"_s) : QStringList();
    out.subject = parts.value(0).trimmed();
    out.text = parts.value(1);
    out.html = parts.value(2);
    return out;
}

FieldProblems validate(const MailTemplate &wording)
{
    FieldProblems problems;
    const MailKind *kind = mailKind(wording.kind);
    if (kind == nullptr)
        return {{u"kind"_s, tr("There is no such mail.")}};
    QStringList known = commonMailFields() + kind->fields;
    if (!kind->secret.isEmpty())
        known << kind->secret;
    const QList<QPair<QString, QString>> parts = {
        {u"subject"_s, wording.subject}, {u"text"_s, wording.text}, {u"html"_s, wording.html}};
    for (const auto &[field, part] : parts) {
        QStringList used;
        const bool subject = field == u"subject"_s;
        if (part.trimmed().isEmpty())
            problems << FieldProblem{field, tr("It must not be empty.")};
        else if (part.size() > (subject ? subjectMax : bodyMax))
            problems << FieldProblem{
                field, tr("At most %1 characters; this has %2.").arg(subject ? subjectMax : bodyMax).arg(part.size())};
        else if (subject && part.contains(u'\n'))
            problems << FieldProblem{field, tr("The subject is one line.")};
        else if (const QString why = tagProblem(part, known, used); !why.isEmpty())
            problems << FieldProblem{field, why};
        else if (subject && used.contains(kind->secret))
            problems << FieldProblem{field,
                                     tr("{{%1}} must not stand in the subject: it is seen on locked screens.").arg(kind->secret)};
        else if (!subject && !kind->secret.isEmpty() && !used.contains(kind->secret))
            problems << FieldProblem{field, tr("{{%1}} is missing: without it the mail is of no use.").arg(kind->secret)};
        else if (field == u"html"_s && part.contains(QRegularExpression(u"<\\s*(script|iframe|object|embed|form|meta|link)\\b"_s,
                                                                        QRegularExpression::CaseInsensitiveOption)))
            problems << FieldProblem{field, tr("Scripts, forms and embedded pages do not work in mails. Leave them out.")};
    }
    return problems;
}

RenderedMail render(const MailTemplate &wording, const QJsonObject &values)
{
    const data all = dataOf(values);
    RenderedMail out;
    out.subject = filled(wording.subject, all, false).simplified();
    out.text = filled(wording.text, all, false);
    out.html = u"<!doctype html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"></head>\n"
               "<body style=\"font-family:sans-serif;line-height:1.5;max-width:40em\">\n%2</body></html>\n"_s.arg(
                   wording.language, filled(wording.html, all, true));
    return out;
}

} // namespace kontor
