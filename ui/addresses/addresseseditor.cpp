// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresses/addresseseditor.h"

#include "base/deafen.h"
#include "base/icons.h"
#include "countries/countries.h"
#include "countries/postalcodes.h"
#include "fields/fieldset.h"
#include "ui_addresseseditor.h"

#include <QCompleter>

namespace kontor {

using namespace Qt::StringLiterals;

AddressesEditor::AddressesEditor(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::AddressesEditor>())
    , m_problems(this)
{
    m_ui->setupUi(this);
    m_ui->left->setMaximumWidth(260);
    m_ui->list->setWordWrap(true);
    m_ui->scroll->viewport()->setAutoFillBackground(false); // the tab's own colour shows through
    m_ui->form->setAutoFillBackground(false);
    m_ui->address_type->addItem(tr("Billing"), typeName(Address::Type::Billing));
    m_ui->address_type->addItem(tr("Shipping"), typeName(Address::Type::Shipping));
    fillCountries();
    m_ui->add->setIcon(icon(u"list-add"_s));
    m_ui->duplicate->setIcon(icon(u"edit-copy"_s));
    m_ui->remove->setIcon(icon(u"list-remove"_s));
    connectList();
    connectFields();
    load(-1);
}

void AddressesEditor::fillCountries()
{
    m_ui->address_country_code->addItem(tr("(none)"), QString());
    QList<QPair<QString, QString>> names;
    for (const QString &code : Countries::instance().codes())
        names << qMakePair(Countries::instance().displayName(code, QLocale().name()), code);
    std::sort(names.begin(), names.end(), [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
    for (const auto &[name, code] : names)
        m_ui->address_country_code->addItem(name, code);
    m_ui->address_country_code->setEditable(true);
    m_ui->address_country_code->setInsertPolicy(QComboBox::NoInsert);
    m_ui->address_country_code->completer()->setFilterMode(Qt::MatchContains);
    m_ui->address_country_code->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

void AddressesEditor::connectList()
{
    connect(m_ui->list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (m_loading)
            return;
        keep();
        load(row);
    });
    connect(m_ui->add, &QPushButton::clicked, this, [this] { addAddress(Address{}); });
    connect(m_ui->duplicate, &QPushButton::clicked, this, [this] {
        keep();
        if (m_current < 0)
            return;
        Address copy = m_addresses[m_current];
        copy.id = 0;
        copy.code.clear();
        copy.defaultBilling = copy.defaultShipping = false;
        addAddress(copy);
    });
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        if (m_current < 0)
            return;
        m_addresses.removeAt(m_current);
        forgetAddress(m_current);
        const int next = std::min(m_current, int(m_addresses.size()) - 1);
        m_current = -1;
        settleDefaults(m_addresses);
        fillList();
        load(next);
        Q_EMIT edited();
    });
}

void AddressesEditor::connectFields()
{
    const auto changed = [this] {
        if (m_loading)
            return;
        keep();
        Q_EMIT edited();
    };
    const auto lines = findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        connect(line, &QLineEdit::textEdited, this, changed);
        connect(line, &QLineEdit::textEdited, this, [this, line] { forgetProblem(line->objectName()); });
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (!m_loading)
                m_problems.showField(line->objectName(), problemsNow());
        });
    }
    connect(m_ui->address_type, &QComboBox::currentIndexChanged, this, changed);
    connect(m_ui->address_province, &QComboBox::currentTextChanged, this, changed);
    connect(m_ui->address_country_code, &QComboBox::currentIndexChanged, this, [this, changed] {
        if (m_loading)
            return;
        fillProvinces();
        changed();
        forgetProblem(m_ui->address_country_code->objectName());
        m_problems.showField(m_ui->address_postal_code->objectName(), problemsNow());
    });
    for (QCheckBox *box : {m_ui->address_default_billing, m_ui->address_default_shipping}) {
        connect(box, &QCheckBox::clicked, this, [this, box](bool on) {
            const auto mark = box == m_ui->address_default_billing ? &Address::defaultBilling : &Address::defaultShipping;
            if (m_current < 0)
                return;
            for (Address &address : m_addresses)
                address.*mark = false;
            m_addresses[m_current].*mark = on;
            settleDefaults(m_addresses);
            const int current = m_current;
            keep();
            fillList();
            load(current);
            Q_EMIT edited();
        });
    }
}

AddressesEditor::~AddressesEditor() { deafen(this); }

void AddressesEditor::addAddress(Address address)
{
    keep();
    address.type = m_addresses.isEmpty() ? Address::Type::Billing : address.type;
    m_addresses << address;
    settleDefaults(m_addresses);
    m_current = -1;
    fillList();
    load(int(m_addresses.size()) - 1);
    m_ui->address_company->setFocus();
    Q_EMIT edited();
}

void AddressesEditor::setAddresses(const QList<Address> &addresses)
{
    m_addresses = addresses;
    m_current = -1;
    fillList();
    load(addresses.isEmpty() ? -1 : 0);
}

QList<Address> AddressesEditor::addresses() const { return m_addresses; }

void AddressesEditor::select(int index) { load(index); }

QString AddressesEditor::lineOf(const Address &address) const
{
    QStringList marks;
    if (address.defaultBilling)
        marks << tr("default billing");
    if (address.defaultShipping)
        marks << tr("default shipping");
    const QString text = summary(address).isEmpty() ? tr("New address") : summary(address);
    return marks.isEmpty() ? text : text + u'\n' + u'(' + marks.join(u", "_s) + u')';
}

void AddressesEditor::fillList()
{
    m_loading = true;
    m_ui->list->clear();
    for (const Address &address : std::as_const(m_addresses))
        m_ui->list->addItem(lineOf(address));
    m_loading = false;
}

void AddressesEditor::fillProvinces()
{
    const QString before = m_ui->address_province->currentText();
    const QSignalBlocker quiet(m_ui->address_province);
    m_ui->address_province->clear();
    const QString country = m_ui->address_country_code->currentData().toString();
    m_ui->address_province->addItem(QString());
    for (const QString &code : Countries::instance().subdivisionCodes(country))
        m_ui->address_province->addItem(Countries::instance().subdivisionName(country, code), code);
    m_ui->address_province->setEditText(before);
}

void AddressesEditor::load(int index)
{
    m_loading = true;
    m_current = index >= 0 && index < m_addresses.size() ? index : -1;
    m_ui->form->setEnabled(m_current >= 0);
    m_ui->duplicate->setEnabled(m_current >= 0);
    m_ui->remove->setEnabled(m_current >= 0);
    m_ui->list->setCurrentRow(m_current);
    const Address address = m_current >= 0 ? m_addresses[m_current] : Address{};
    m_ui->address_type->setCurrentIndex(m_ui->address_type->findData(typeName(address.type)));
    addressFields().forTexts(address, [this](const FieldInfo &field, const QString &text) {
        if (auto *line = findChild<QLineEdit *>(u"address_"_s + field.name))
            line->setText(QString(text).replace(u'\n', u' '));
    });
    const int country = m_ui->address_country_code->findData(address.countryCode);
    m_ui->address_country_code->setCurrentIndex(std::max(0, country));
    if (country <= 0 && !address.country.isEmpty())
        m_ui->address_country_code->setEditText(address.country);
    else if (country < 0) // a code that no list has (any more)
        m_ui->address_country_code->setEditText(address.countryCode);
    m_shownCountry = m_ui->address_country_code->currentText();
    fillProvinces();
    m_ui->address_province->setEditText(address.province);
    m_ui->address_default_billing->setChecked(address.defaultBilling);
    m_ui->address_default_shipping->setChecked(address.defaultShipping);
    FieldProblems own = problemsNow();
    for (const FieldProblem &problem : std::as_const(m_shown)) {
        if (problem.field.section(u'/', 1, 1).toInt() == m_current)
            own.prepend(FieldProblem{u"address_"_s + problem.field.section(u'/', 2), problem.message});
    }
    m_problems.show(own);
    m_loading = false;
}

FieldProblems AddressesEditor::problemsNow() const
{
    FieldProblems out;
    if (m_current < 0 || m_current >= m_addresses.size())
        return out;
    const Address &address = m_addresses[m_current];
    for (const FieldProblem &problem : validate(address))
        out << FieldProblem{u"address_"_s + problem.field, problem.message};
    if (const QString why = postalCodeDoubt(address.countryCode, address.postalCode); !why.isEmpty())
        out << FieldProblem{u"address_postal_code"_s, why};
    return out;
}

void AddressesEditor::keep()
{
    if (m_loading || m_current < 0 || m_current >= m_addresses.size())
        return;
    Address &address = m_addresses[m_current];
    address.type = addressType(m_ui->address_type->currentData().toString());
    addressFields().forTexts(address, [this](const FieldInfo &field, QString &text) {
        const auto *line = findChild<QLineEdit *>(u"address_"_s + field.name);
        if (line != nullptr && line->text() != QString(text).replace(u'\n', u' '))
            text = line->text();
    });
    if (m_ui->address_country_code->currentText() != m_shownCountry)
        keepCountry(address);
    if (m_ui->address_province->currentText() != address.province) {
        address.province = m_ui->address_province->currentText();
        address.provinceCode = Countries::instance().subdivisionCodeOf(address.countryCode, address.province);
    }
    if (QListWidgetItem *item = m_ui->list->item(m_current))
        item->setText(lineOf(address));
}

/// Whoever only looks changes nothing: what no list has stays as it is stored.
void AddressesEditor::keepCountry(Address &address)
{
    m_shownCountry = m_ui->address_country_code->currentText();
    const bool known = m_ui->address_country_code->currentText() ==
                       m_ui->address_country_code->itemText(m_ui->address_country_code->currentIndex());
    const QString code = known ? m_ui->address_country_code->currentData().toString()
                               : Countries::instance().codeOf(m_ui->address_country_code->currentText());
    if (code == address.countryCode && known)
        return;
    address.countryCode = code;
    address.country =
        code.isEmpty() ? (known ? QString() : m_ui->address_country_code->currentText()) : Countries::instance().name(code);
    address.provinceCode = Countries::instance().subdivisionCodeOf(code, address.province); // another country's Limburg
}

void AddressesEditor::showProblems(const FieldProblems &problems)
{
    m_shown = problems;
    const int first = problems.isEmpty() ? m_current : problems.first().field.section(u'/', 1, 1).toInt();
    keep();
    load(first);
}

/// What was said of a field goes with what stood there.
void AddressesEditor::forgetProblem(const QString &widget)
{
    const QString field = u"address/%1/%2"_s.arg(m_current).arg(widget.mid(QStringView(u"address_").size()));
    if (m_shown.removeIf([&](const FieldProblem &problem) { return problem.field == field; }) > 0)
        m_problems.showField(widget, problemsNow());
}

/// What was said of an address goes with it, and of those behind it follows them.
void AddressesEditor::forgetAddress(int index)
{
    FieldProblems left;
    for (FieldProblem problem : std::as_const(m_shown)) {
        const int of = problem.field.section(u'/', 1, 1).toInt();
        if (of > index)
            problem.field = u"address/%1/%2"_s.arg(of - 1).arg(problem.field.section(u'/', 2));
        if (of != index)
            left << problem;
    }
    m_shown = left;
}

} // namespace kontor
