// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/fieldwidgets.h"

#include "base/combos.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString itemText(const QComboBox &box, int item)
{
    const QVariant data = box.itemData(item);
    return data.typeId() == QMetaType::LongLong ? idValue(data.toLongLong()) : data.toString();
}

} // namespace

QString fieldText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *lines = qobject_cast<const QPlainTextEdit *>(widget))
        return lines->toPlainText();
    if (const auto *box = qobject_cast<const QCheckBox *>(widget))
        return yesNo(box->isChecked());
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentIndex() < 0 ? QString() : itemText(*box, box->currentIndex());
    if (const auto *decimal = qobject_cast<const QDoubleSpinBox *>(widget))
        return QString::number(qRound64(decimal->value() * 100));
    if (const auto *number = qobject_cast<const QSpinBox *>(widget))
        return QString::number(number->value());
    return {};
}

void setFieldText(QWidget *widget, const QString &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        line->setText(value);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget)) {
        lines->setPlainText(value);
    } else if (auto *check = qobject_cast<QCheckBox *>(widget)) {
        check->setChecked(isYes(value));
    } else if (auto *box = qobject_cast<QComboBox *>(widget)) {
        int chosen = value.isEmpty() ? 0 : -1;
        for (int i = 0; i < box->count(); ++i) {
            if (itemText(*box, i) == value)
                chosen = i;
        }
        if (chosen < 0) { // nobody loses what the box does not offer
            box->addItem(value, value);
            chosen = box->count() - 1;
        }
        box->setCurrentIndex(chosen);
    } else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(widget)) {
        decimal->setValue(double(value.toLongLong()) / 100);
    } else if (auto *number = qobject_cast<QSpinBox *>(widget)) {
        number->setValue(value.toInt());
    }
}

QWidget *makeFieldWidget(const FieldInfo &field, const Names &names, QWidget *parent, const QString &none)
{
    switch (field.kind) {
    case FieldKind::Reference: {
        auto *box = new QComboBox(parent);
        if (!none.isEmpty())
            box->addItem(none, qint64(0));
        for (const auto &[id, name] : names.all(field.of))
            box->addItem(name, id);
        return box;
    }
    case FieldKind::Choice: {
        auto *box = new QComboBox(parent);
        for (const FieldChoice &choice : field.choices())
            box->addItem(choiceLabel(field.choices(), choice.stored), choice.stored);
        return box;
    }
    case FieldKind::Language: {
        auto *box = new QComboBox(parent);
        fillLanguages(box);
        return box;
    }
    case FieldKind::YesNo: {
        auto *box = new QComboBox(parent);
        box->addItem(QComboBox::tr("Yes"), u"yes"_s);
        box->addItem(QComboBox::tr("No"), u"no"_s);
        return box;
    }
    case FieldKind::Percent: {
        auto *percent = new QDoubleSpinBox(parent);
        percent->setRange(0, 100);
        percent->setSuffix(QDoubleSpinBox::tr(" %"));
        return percent;
    }
    case FieldKind::Money: {
        auto *amount = new QDoubleSpinBox(parent);
        amount->setRange(0, 1e12);
        return amount;
    }
    case FieldKind::Number: {
        auto *number = new QSpinBox(parent);
        number->setRange(0, std::numeric_limits<int>::max());
        return number;
    }
    case FieldKind::MultiLine: {
        constexpr int ofOneLine = 200; // a line of an address may hold a break, and is still one to type
        constexpr int linesShown = 5;
        if (field.length > 0 && field.length <= ofOneLine)
            break;
        auto *lines = new QPlainTextEdit(parent);
        lines->setTabChangesFocus(true);
        lines->setMaximumHeight(lines->fontMetrics().lineSpacing() * linesShown);
        return lines;
    }
    case FieldKind::Text:
    case FieldKind::Tags:
    case FieldKind::Time:
        break;
    }
    auto *line = new QLineEdit(parent);
    if (field.length > 0)
        line->setMaxLength(field.length);
    return line;
}

QWidget *fieldWidget(const QWidget *form, const QString &name)
{
    const auto found = form->findChildren<QWidget *>(name);
    for (QWidget *widget : found) {
        if (qobject_cast<QLabel *>(widget) == nullptr)
            return widget;
    }
    return nullptr;
}

} // namespace kontor
