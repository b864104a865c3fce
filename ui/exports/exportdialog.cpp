// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exports/exportdialog.h"

#include "base/helptopic.h"
#include "base/icons.h"
#include "base/listparts.h"
#include "base/windowfit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int builtInTemplates = 2; ///< as the table shows it, everything
enum Column { FieldColumn, HeadingColumn };
} // namespace

ExportDialog::ExportDialog(const Services &services, const QStringList &fields, const QString &what, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_tableFields(fields)
    , m_template(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_fields(new QTableWidget(this))
    , m_problem(new QLabel(this))
{
    setHelp(this, u"customers"_s);
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export customers"));
    resizeWithin(this, {560, 620});
    build(what);
    showTable();
    loadTemplates();
}

void ExportDialog::build(const QString &what)
{
    const QList<QPair<QComboBox *, QPair<QString, QString>>> boxes = {{m_template, {u"template"_s, tr("&Template")}},
                                                                      {m_format, {u"format"_s, tr("&File")}},
                                                                      {m_delimiter, {u"delimiter"_s, tr("&Delimiter")}},
                                                                      {m_encoding, {u"encoding"_s, tr("&Encoding")}}};
    m_format->addItem(tr("CSV, can be imported again"), int(ExportForm::Format::Csv));
    m_format->addItem(tr("Spreadsheet (XLSX)"), int(ExportForm::Format::Xlsx));
    m_format->addItem(tr("PDF"), int(ExportForm::Format::Pdf));
    m_delimiter->addItem(tr("Comma ,"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon ;"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    for (const QByteArray &name : {encoding::utf8, encoding::windows1252, encoding::utf16Le})
        m_encoding->addItem(name == encoding::windows1252
                                ? tr("%1 (letters that it lacks become ?)").arg(QString::fromLatin1(name))
                                : QString::fromLatin1(name),
                            name);
    m_fields->setObjectName(u"fields"_s);
    m_fields->setAccessibleName(tr("Fields"));
    m_fields->setColumnCount(2);
    m_fields->setHorizontalHeaderLabels({tr("Field"), tr("Name in the file")});
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    styleHeaders(m_fields);
    m_fields->setTabKeyNavigation(false);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *whatLabel = new QLabel(what, this);
    whatLabel->setTextFormat(Qt::PlainText);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[box, names] : boxes) {
        box->setObjectName(names.first);
        box->setAccessibleName(QString(names.second).remove(u'&'));
        if (box != m_template)
            form->addRow(names.second, box);
    }
    auto *templateRow = new QHBoxLayout;
    templateRow->addWidget(m_template, 1);
    const auto tool = [this](const QString &name, const QString &iconName, const QString &text,
                             const std::function<void()> &run) {
        auto *out = new QToolButton(this);
        out->setObjectName(name);
        out->setIcon(icon(iconName));
        out->setToolTip(text);
        out->setAccessibleName(text);
        out->setFocusPolicy(Qt::StrongFocus);
        connect(out, &QToolButton::clicked, this, run);
        return out;
    };
    templateRow->addWidget(tool(u"saveTemplate"_s, u"document-save"_s, tr("Save as a template"), [this] { saveTemplate(); }));
    templateRow->addWidget(tool(u"removeTemplate"_s, u"edit-delete"_s, tr("Remove the template"), [this] { removeTemplate(); }));
    auto *templateLabel = new QLabel(tr("&Template"), this);
    templateLabel->setBuddy(m_template);
    form->insertRow(0, templateLabel, templateRow);
    auto *orderRow = new QHBoxLayout;
    orderRow->addWidget(new QLabel(tr("Ticked fields are written, in this order:"), this), 1);
    orderRow->addWidget(tool(u"up"_s, u"go-up"_s, tr("Earlier"), [this] { move(-1); }));
    orderRow->addWidget(tool(u"down"_s, u"go-down"_s, tr("Later"), [this] { move(1); }));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go = buttons->addButton(tr("E&xport…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"go"_s);
    go->setDefault(true);
    QPushButton *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    print->setObjectName(u"print"_s);
    print->setIcon(icon(u"document-print"_s));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectParts(go, print);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(whatLabel);
    layout->addLayout(form);
    layout->addLayout(orderRow);
    layout->addWidget(m_fields, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void ExportDialog::connectParts(QPushButton *go, QPushButton *print)
{
    connect(go, &QPushButton::clicked, this, &ExportDialog::choosePath);
    connect(print, &QPushButton::clicked, this, [this] {
        ExportForm form = this->form();
        if (m_format->currentData().toInt() != int(ExportForm::Format::Pdf)) // ticked for the file, not by the user
            form.fields.removeIf([this](const QString &field) { return m_keys.contains(field); });
        if (isWhole(form))
            Q_EMIT printRequested(form);
    });
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        const bool csv = m_format->currentData().toInt() == int(ExportForm::Format::Csv);
        m_delimiter->setEnabled(csv);
        m_encoding->setEnabled(csv);
        tickKeys(m_format->currentData().toInt() != int(ExportForm::Format::Pdf));
    });
    connect(m_template, &QComboBox::activated, this, [this](int at) {
        m_keys.clear();
        if (at == 0)
            showTable();
        else if (at == 1)
            showEverything();
        else
            show(m_templates.value(at - builtInTemplates));
    });
}

/// The table's fields, and those by which an import finds the customers again; paper needs only the former.
void ExportDialog::showTable()
{
    ExportForm table;
    table.fields = m_tableFields;
    for (const QString &field : exportKeyFields()) {
        if (!table.fields.contains(field))
            m_keys << field;
    }
    table.fields += m_keys;
    show(table);
}

/// How many addresses and which attributes there are is asked now: a large database takes a moment to tell.
void ExportDialog::showEverything()
{
    struct Found
    {
        ExportForm form;
        QString leftOut;
    };
    auto job = [](Session &session) { return Found{everything(session), leftOutOfEverything(session)}; };
    QCoro::connect(m_services.database.run(Lane::Background, std::move(job)), this, [this](const Result<Found> &found) {
        if (!found) {
            m_problem->setText(found.error().message);
        } else if (m_template->currentIndex() == 1) { // nobody chose another meanwhile
            show(found->form);
            m_problem->setText(found->leftOut);
        }
    });
}

void ExportDialog::tickKeys(bool ticked)
{
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        QTableWidgetItem *field = m_fields->item(row, FieldColumn);
        if (m_keys.contains(field->data(Qt::UserRole).toString()))
            field->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
}

void ExportDialog::show(const ExportForm &form)
{
    m_format->setCurrentIndex(m_format->findData(int(form.format)));
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(form.dialect.delimiter)));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(form.dialect.encoding)));
    QStringList all = form.fields;
    for (const QString &field : exportFields()) {
        if (!all.contains(field))
            all << field;
    }
    m_fields->setRowCount(int(all.size()));
    for (int row = 0; row < all.size(); ++row) {
        auto *field = new QTableWidgetItem(exportFieldLabel(all[row]));
        field->setData(Qt::UserRole, all[row]);
        field->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        field->setCheckState(form.fields.contains(all[row]) ? Qt::Checked : Qt::Unchecked);
        m_fields->setItem(row, FieldColumn, field);
        m_fields->setItem(row, HeadingColumn, new QTableWidgetItem(form.headings.value(all[row], all[row])));
    }
}

ExportForm ExportDialog::form() const
{
    ExportForm out;
    out.format = ExportForm::Format(m_format->currentData().toInt());
    out.dialect.delimiter = m_delimiter->currentData().toChar();
    out.dialect.encoding = m_encoding->currentData().toByteArray();
    for (int row = 0; row < m_fields->rowCount(); ++row) {
        const QTableWidgetItem *field = m_fields->item(row, FieldColumn);
        if (field->checkState() != Qt::Checked)
            continue;
        const QString name = field->data(Qt::UserRole).toString();
        out.fields << name;
        if (const QString heading = m_fields->item(row, HeadingColumn)->text().trimmed(); !heading.isEmpty() && heading != name)
            out.headings.insert(name, heading);
    }
    return out;
}

void ExportDialog::move(int by)
{
    const int row = m_fields->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_fields->rowCount())
        return;
    for (const int column : {FieldColumn, HeadingColumn}) {
        QTableWidgetItem *here = m_fields->takeItem(row, column);
        QTableWidgetItem *there = m_fields->takeItem(to, column);
        m_fields->setItem(row, column, there);
        m_fields->setItem(to, column, here);
    }
    m_fields->setCurrentCell(to, FieldColumn);
}

void ExportDialog::loadTemplates()
{
    auto job = [](Session &session) { return ExportTemplates(session).list(); };
    QCoro::connect(m_services.database.run(Lane::Read, std::move(job)), this, [this](const Result<QList<ExportForm>> &list) {
        const QString chosen = m_template->currentText();
        m_templates = list ? *list : QList<ExportForm>();
        m_template->clear();
        m_template->addItem(tr("As the table shows it"));
        m_template->addItem(everythingName());
        for (const ExportForm &form : std::as_const(m_templates))
            m_template->addItem(form.name);
        m_template->setCurrentIndex(std::max(0, m_template->findText(chosen)));
    });
}

void ExportDialog::saveTemplate()
{
    const QString proposal = m_template->currentIndex() >= builtInTemplates ? m_template->currentText() : QString();
    ExportForm form = this->form();
    form.name = m_services.questions.text(this, tr("Save as a template"), tr("Name of the template"), proposal).trimmed();
    if (form.name.isEmpty())
        return;
    auto job = [form](Session &session) {
        ExportTemplates(session).save(form);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        m_problem->setText(done ? QString() : done.error().message);
        loadTemplates();
    });
}

void ExportDialog::removeTemplate()
{
    const QString name = m_template->currentText();
    if (m_template->currentIndex() < builtInTemplates ||
        !m_services.questions.confirm(this, tr("Remove the template"),
                                      tr("Remove the template %1 for everybody who uses this database?").arg(name), tr("Remove")))
        return;
    auto job = [name](Session &session) {
        ExportTemplates(session).remove(name);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        m_problem->setText(done ? QString() : done.error().message);
        loadTemplates();
    });
}

bool ExportDialog::isWhole(const ExportForm &form)
{
    m_problem->setText(form.fields.isEmpty() ? tr("Tick at least one field.") : QString());
    return !form.fields.isEmpty();
}

void ExportDialog::choosePath()
{
    const ExportForm form = this->form();
    if (!isWhole(form))
        return;
    const bool csv = form.format == ExportForm::Format::Csv;
    const bool pdf = form.format == ExportForm::Format::Pdf;
    const QString path = m_services.questions.saveFile(this, tr("Export customers"),
                                                       csv   ? u"customers.csv"_s
                                                       : pdf ? u"customers.pdf"_s
                                                             : u"customers.xlsx"_s,
                                                       csv   ? tr("CSV files (*.csv)")
                                                       : pdf ? tr("PDF files (*.pdf)")
                                                             : tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    Q_EMIT exportRequested(form, path);
    accept();
}

} // namespace kontor
