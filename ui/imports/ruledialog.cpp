// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ruledialog.h"

#include "base/helptopic.h"
#include "base/windowfit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

RuleDialog::RuleDialog(const QString &heading, const QMap<QString, QString> &example, const ColumnRule &rule, QWidget *parent)
    : QDialog(parent)
    , m_heading(heading)
    , m_example(example)
    , m_rule(rule)
    , m_joinWith(new QLineEdit(rule.joinWith.join(u", "_s), this))
    , m_joinText(new QLineEdit(rule.joinText, this))
    , m_trim(new QCheckBox(tr("Remove blanks at both &ends"), this))
    , m_splitAt(new QLineEdit(rule.splitAt, this))
    , m_part(new QSpinBox(this))
    , m_letters(new QComboBox(this))
    , m_values(new QPlainTextEdit(this))
    , m_opposite(new QCheckBox(tr("Yes and &no exchanged (the column says when not)"), this))
    , m_fallback(new QLineEdit(rule.fallback, this))
    , m_result(new QLabel(this))
{
    setHelp(this, u"imports"_s);
    setObjectName(u"ruleDialog"_s);
    setWindowTitle(tr("Rules for the column %1").arg(heading));
    m_trim->setChecked(rule.trim);
    m_opposite->setChecked(rule.opposite);
    m_part->setRange(-20, 20);
    m_part->setValue(rule.part);
    m_part->setToolTip(tr("1 is the first part, -1 the last."));
    for (const auto &[text, letters] :
         {std::pair{tr("as they are"), ColumnRule::Case::AsIs}, std::pair{tr("UPPER CASE"), ColumnRule::Case::Upper},
          std::pair{tr("lower case"), ColumnRule::Case::Lower}, std::pair{tr("Every Word Capital"), ColumnRule::Case::Title}})
        m_letters->addItem(text, int(letters));
    m_letters->setCurrentIndex(m_letters->findData(int(rule.letters)));
    QStringList table;
    for (auto it = rule.values.begin(); it != rule.values.end(); ++it)
        table << it.key() + u" = "_s + *it;
    m_values->setPlainText(table.join(u'\n'));
    m_values->setPlaceholderText(u"RSA = ZA"_s);
    m_values->setTabChangesFocus(true);
    m_joinWith->setPlaceholderText(tr("Headings of other columns, with commas between"));
    m_result->setObjectName(u"result"_s);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, const QString &label, QWidget *widget) {
        widget->setObjectName(name);
        widget->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, widget);
    };
    add(u"joinWith"_s, tr("&Join with"), m_joinWith);
    add(u"joinText"_s, tr("Text &between"), m_joinText);
    m_trim->setObjectName(u"trim"_s);
    form->addRow(m_trim);
    add(u"splitAt"_s, tr("&Split at"), m_splitAt);
    add(u"part"_s, tr("&Part to keep"), m_part);
    add(u"letters"_s, tr("&Letters"), m_letters);
    add(u"values"_s, tr("&Value table"), m_values);
    m_opposite->setObjectName(u"opposite"_s);
    form->addRow(m_opposite);
    add(u"fallback"_s, tr("&When empty"), m_fallback);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QLineEdit *line : {m_joinWith, m_joinText, m_splitAt, m_fallback})
        connect(line, &QLineEdit::textChanged, this, &RuleDialog::showExample);
    for (QCheckBox *box : {m_trim, m_opposite})
        connect(box, &QCheckBox::toggled, this, &RuleDialog::showExample);
    connect(m_part, &QSpinBox::valueChanged, this, &RuleDialog::showExample);
    connect(m_letters, &QComboBox::currentIndexChanged, this, &RuleDialog::showExample);
    connect(m_values, &QPlainTextEdit::textChanged, this, &RuleDialog::showExample);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_result);
    layout->addWidget(buttons);
    resizeWithin(this, {520, 480});
    showExample();
}

ColumnRule RuleDialog::rule() const
{
    ColumnRule out = m_rule; // with what has no field here
    out.joinWith.clear();
    out.values.clear();
    for (const QString &heading : m_joinWith->text().split(u',', Qt::SkipEmptyParts))
        out.joinWith << heading.trimmed();
    out.joinText = m_joinText->text();
    out.trim = m_trim->isChecked();
    out.splitAt = m_splitAt->text();
    out.part = m_part->value() == 0 ? 1 : m_part->value();
    out.letters = ColumnRule::Case(m_letters->currentData().toInt());
    for (const QString &line : m_values->toPlainText().split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0)
            out.values.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    out.opposite = m_opposite->isChecked();
    out.fallback = m_fallback->text();
    return out;
}

void RuleDialog::showExample()
{
    const ColumnRule now = rule();
    const QString cell = m_example.value(m_heading);
    QStringList joined;
    QStringList absent;
    for (const QString &other : now.joinWith) {
        joined << m_example.value(other);
        if (!m_example.contains(other))
            absent << other;
    }
    m_result->setText(absent.isEmpty() ? tr("‘%1’ becomes ‘%2’.").arg(cell.left(80), now.applied(cell, joined).left(80))
                                       : tr("The file has no column ‘%1’ to join with.").arg(absent.join(u"’, ‘"_s)));
}

QString ruleInWords(const ColumnRule &rule)
{
    QStringList out;
    if (!rule.joinWith.isEmpty())
        out << RuleDialog::tr("join");
    if (rule.trim)
        out << RuleDialog::tr("trim");
    if (!rule.splitAt.isEmpty())
        out << RuleDialog::tr("split");
    if (rule.letters != ColumnRule::Case::AsIs)
        out << RuleDialog::tr("case");
    if (!rule.values.isEmpty())
        out << RuleDialog::tr("%Ln value(s)", nullptr, int(rule.values.size()));
    if (rule.opposite)
        out << RuleDialog::tr("opposite");
    if (!rule.fallback.isEmpty())
        out << RuleDialog::tr("default");
    if (rule.fromAbove)
        out << RuleDialog::tr("from above");
    return out.isEmpty() ? RuleDialog::tr("none") : out.join(u" · "_s);
}

} // namespace kontor
