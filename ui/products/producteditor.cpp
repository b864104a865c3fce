// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "products/producteditor.h"

#include "base/fieldwidgets.h"
#include "base/listparts.h"
#include "base/messagebar.h"
#include "base/money.h"
#include "base/windowfit.h"
#include "fields/fieldset.h"
#include "products/productsrepository.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {
enum Column { What, Value };
constexpr int fieldRole = Qt::UserRole; ///< of the first cell: 'price/3'
} // namespace

ProductEditor::ProductEditor(const Services &services, qint64 id, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_form(new QWidget(this))
    , m_parts(new QTableWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
    , m_messages(new MessageBar(this))
    , m_problems(m_form)
    , m_draft(
          services.drafts, [this] { return draft(); }, this)
{
    setObjectName(u"productEditor"_s);
    setWindowTitle(id > 0 ? tr("Product") : tr("New product"));
    build();
    resizeWithin(this, {620, 640});
    struct Loaded
    {
        Product product;
        QStringList categories;
    };
    m_form->setEnabled(false);
    m_parts->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    auto job = [id](Session &session) {
        ProductsRepository products(session);
        return Loaded{id > 0 ? products.load(id) : Product(), products.categories()};
    };
    QCoro::connect(services.database.run(Lane::Read, std::move(job)), this, [this](const Result<Loaded> &loaded) {
        if (!loaded) {
            m_messages->show(loaded.error());
            return;
        }
        m_base = loaded->product;
        auto *completer = new QCompleter(loaded->categories, this);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setCompletionMode(QCompleter::PopupCompletion);
        qobject_cast<QLineEdit *>(fieldWidget(m_form, u"category"_s))->setCompleter(completer);
        m_loaded = true;
        m_form->setEnabled(true);
        m_parts->setEnabled(true);
        m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
        fill();
        applyRestored();
        fieldWidget(m_form, m_base.id > 0 ? u"title"_s : u"sku"_s)->setFocus();
    });
}

void ProductEditor::build()
{
    auto *form = new QFormLayout(m_form);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 0, 0);
    for (const FieldInfo *field : productFields().with(FieldTrait::Edited)) {
        QWidget *widget = nullptr;
        if (field->kind == FieldKind::MultiLine) {
            auto *lines = new QPlainTextEdit(m_form);
            lines->setTabChangesFocus(true);
            lines->setMaximumHeight(lines->fontMetrics().lineSpacing() * 6);
            widget = lines;
        } else if (field->kind == FieldKind::YesNo) {
            widget = new QCheckBox(tr("The store shows and sells it"), m_form);
        } else {
            widget = makeFieldWidget(*field, m_services.directory.directory(), m_form);
        }
        widget->setObjectName(field->name);
        widget->setAccessibleName(field->label());
        form->addRow(field->label(), widget);
    }
    m_parts->setObjectName(u"parts"_s);
    m_parts->setAccessibleName(tr("Prices and stock"));
    m_parts->setColumnCount(2);
    m_parts->setHorizontalHeaderLabels({tr("Prices and stock"), tr("Value")});
    styleTable(m_parts);
    m_parts->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_parts->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_parts->setTabKeyNavigation(false);
    m_parts->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_parts->setMinimumHeight(m_parts->fontMetrics().lineSpacing() * 6);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->addWidget(m_form);
    column->addWidget(m_parts, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProductEditor::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ProductEditor::reject);
}

void ProductEditor::fill()
{
    FieldForm<Product>(m_form, productFields()).fill(m_base);
    if (m_base.id > 0)
        setWindowTitle(tr("Product %1, %2").arg(m_base.sku, m_base.title));
    fillParts();
    m_filled = texts();
}

void ProductEditor::fillParts()
{
    const Directory &directory = m_services.directory.directory();
    m_parts->setRowCount(0);
    const auto add = [&](const QString &field, const QString &value) {
        const int row = m_parts->rowCount();
        m_parts->insertRow(row);
        auto *what = new QTableWidgetItem(productFieldLabel(field, directory));
        what->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        what->setData(fieldRole, field);
        m_parts->setItem(row, What, what);
        auto *cell = new QTableWidgetItem(value);
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_parts->setItem(row, Value, cell);
    };
    for (const PriceTier &tier : directory.priceTiers)
        add(productPartName({true, tier.id}),
            m_base.prices.contains(tier.id) ? formatMoney(m_base.prices.value(tier.id), tier.currency) : QString());
    for (const Warehouse &warehouse : directory.warehouses)
        add(productPartName({false, warehouse.id}),
            m_base.stock.contains(warehouse.id) ? QString::number(m_base.stock.value(warehouse.id)) : QString());
    m_parts->setCurrentCell(0, Value);
}

Product ProductEditor::collected(FieldProblems &problems) const
{
    const Directory &directory = m_services.directory.directory();
    Product out = m_base;
    FieldForm<Product>(m_form, productFields()).collect(out);
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const QString field = m_parts->item(row, What)->data(fieldRole).toString();
        const QString text = m_parts->item(row, Value)->text().trimmed();
        const auto part = productPart(field);
        const PriceTier *tier = part->isPrice ? directory.priceTier(part->id) : nullptr;
        const qint64 number = text.isEmpty()  ? -1
                              : part->isPrice ? readAmount(text, tier != nullptr ? tier->currency : QString())
                                              : readQuantity(text);
        if (number < 0 && !text.isEmpty())
            problems << FieldProblem{field, tr("%1: ‘%2’ is no number, or can be read in two ways. Write it as 1234.50.")
                                                .arg(productFieldLabel(field, directory), text)};
        else
            setFieldValue(out, field, number < 0 ? QString() : QString::number(number));
    }
    return normalised(out);
}

void ProductEditor::save()
{
    if (QWidget *typing = focusWidget(); typing != nullptr && m_parts->viewport()->isAncestorOf(typing))
        m_parts->setFocus(); // takes over what is being typed
    FieldProblems problems;
    const Product product = collected(problems);
    problems += validate(product);
    const FieldProblems others = m_problems.show(problems);
    if (!others.isEmpty())
        m_messages->show(MessageBar::Kind::Warning, others.first().message);
    if (!problems.isEmpty()) {
        if (QWidget *widget = fieldWidget(m_form, problems.first().field); widget != nullptr)
            widget->setFocus();
        return;
    }
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    auto job = [base = m_base, product](Session &session) { return ProductsRepository(session).save(base, product); };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<qint64> &id) { saved(id); });
}

void ProductEditor::saved(const Result<qint64> &id)
{
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    if (id) {
        m_draft.settle();
        accept();
    } else {
        m_messages->show(id.error());
    }
}

void ProductEditor::reject()
{
    FieldProblems problems;
    const bool changed = m_loaded && (!difference(m_base, collected(problems)).isEmpty() || !problems.isEmpty());
    if (!changed) {
        QDialog::reject();
        return;
    }
    switch (m_services.questions.saveChanges(this, m_base.id > 0 ? m_base.title : tr("the new product"))) {
    case Questions::Yes:
        save();
        break;
    case Questions::No:
        m_draft.settle();
        QDialog::reject();
        break;
    case Questions::Cancel:
        break;
    }
}

/// The texts of all inputs as they stand, of amounts that can't be read yet too.
ProductEditor::Texts ProductEditor::texts() const
{
    Texts out;
    for (const FieldInfo *field : productFields().with(FieldTrait::Edited))
        out.fields.insert(field->name, fieldText(fieldWidget(m_form, field->name)));
    for (int row = 0; row < m_parts->rowCount(); ++row)
        out.parts.insert(m_parts->item(row, What)->data(fieldRole).toString(), m_parts->item(row, Value)->text());
    return out;
}

/// What differs from the product as it was loaded: all else is left to whoever changes it meanwhile.
std::optional<Draft> ProductEditor::draft() const
{
    FieldProblems problems;
    if (!m_loaded || (difference(m_base, collected(problems)).isEmpty() && problems.isEmpty()))
        return std::nullopt;
    Draft out;
    out.kind = u"product"_s;
    out.id = m_base.id;
    const auto typed = [](QJsonObject now, const QJsonObject &before) {
        for (auto it = now.begin(); it != now.end();)
            it = *it == before[it.key()] ? now.erase(it) : it + 1;
        return now;
    };
    const Texts now = texts();
    const QString title = now.fields[u"title"_s].toString();
    out.title = title.isEmpty() ? tr("New product") : title;
    out.what = {{u"fields"_s, typed(now.fields, m_filled.fields)},
                {u"parts"_s, typed(now.parts, m_filled.parts)},
                {u"row_version"_s, m_base.rowVersion}};
    return out;
}

void ProductEditor::restore(const Draft &draft)
{
    if (!m_draft.adopt(draft))
        return;
    m_restored = draft.what;
    if (m_loaded) // else once it is
        applyRestored();
}

void ProductEditor::applyRestored()
{
    const auto what = std::exchange(m_restored, std::nullopt);
    if (!what)
        return;
    const QJsonObject fields = (*what)[u"fields"_s].toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (QWidget *widget = fieldWidget(m_form, field.key()))
            setFieldText(widget, field->toString());
    }
    const QJsonObject parts = (*what)[u"parts"_s].toObject();
    for (int row = 0; row < m_parts->rowCount(); ++row) {
        const QString field = m_parts->item(row, What)->data(fieldRole).toString();
        if (parts.contains(field))
            m_parts->item(row, Value)->setText(parts[field].toString());
    }
    const bool same = (*what)[u"row_version"_s].toInteger() == m_base.rowVersion;
    m_messages->show(
        MessageBar::Kind::Information,
        same ? tr("This was typed before and not saved yet.")
             : tr("This was typed before and not saved yet; somebody changed the product since, so look at all of it."));
    m_draft.keepNow();
}

} // namespace kontor
