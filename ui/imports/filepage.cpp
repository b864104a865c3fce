// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/pages.h"

#include "base/apart.h"
#include "base/deafen.h"
#include "base/files.h"
#include "base/icons.h"
#include "base/messagebar.h"
#include "imports/filereading.h"
#include "imports/recordkind.h"
#include "imports/spreadsheet.h"
#include "ui_filepage.h"
#include "ui_targetpage.h"

#include "base/combos.h"
#include "base/listparts.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 30;
constexpr int previewColumns = 200; ///< shown; all are imported

} // namespace

FilePage::FilePage(ImportWizard *wizard) : ImportPage(wizard), m_ui(std::make_unique<Ui::FilePage>())
{
    m_ui->setupUi(this);
    setTitle(tr("File"));
    setSubTitle(tr("Choose a file. How it is written is guessed; change that if the preview looks wrong."));
    setAcceptDrops(true);
    m_ui->choose->setIcon(icon(u"folder-open"_s));
    m_ui->saveTemplate->setIcon(icon(u"document-save"_s));
    for (const RecordKind *kind : RecordKind::all())
        m_ui->records->addItem(kind->title(), kind->name());
    connect(m_ui->records, &QComboBox::activated, this, [this] {
        m_recordsChosen = true;
        chooseRecords(m_ui->records->currentData().toString());
        preview();
    });
    for (const QByteArray &name : encoding::usual())
        m_ui->encoding->addItem(QString::fromLatin1(name), name);
    m_ui->sheet->hide();
    m_ui->sheetLabel->hide();
    connect(m_ui->sheet, &QComboBox::activated, this, [this] {
        m_sheet = m_ui->sheet->currentText();
        open(std::exchange(m_asked, {}));
    });
    m_ui->delimiter->addItem(tr("Comma ,"), QChar(u','));
    m_ui->delimiter->addItem(tr("Semicolon ;"), QChar(u';'));
    m_ui->delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_ui->delimiter->addItem(tr("Bar |"), QChar(u'|'));
    m_ui->quote->addItem(tr("Double \""), QChar(u'"'));
    m_ui->quote->addItem(tr("Single '"), QChar(u'\''));
    m_ui->quote->addItem(tr("None"), QChar());
    m_ui->preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    styleHeaders(m_ui->preview);
    connect(m_ui->choose, &QPushButton::clicked, this, [this] {
        const QString path = m_wizard.services().questions.openFile(
            this, tr("Choose a file"), tr("Tables (*.csv *.txt *.tsv *.xlsx *.ods *.xls);;All files (*)"));
        if (!path.isEmpty())
            open(path);
    });
    connect(m_ui->file, &QLineEdit::editingFinished, this, &FilePage::openTyped);
    connect(m_ui->file, &QLineEdit::textEdited, this, &FilePage::completeChanged);
    connect(m_ui->saveTemplate, &QPushButton::clicked, this, &FilePage::saveTemplate);
    for (QComboBox *box : {m_ui->encoding, m_ui->delimiter, m_ui->quote})
        connect(box, &QComboBox::currentIndexChanged, this, &FilePage::preview);
    connect(m_ui->header, &QCheckBox::toggled, this, &FilePage::preview);
    m_ui->header->setChecked(true);
}

FilePage::~FilePage()
{
    deafen(this);
    m_reading.request();
}

QString FilePage::typedPath() const
{
    const QString path = m_ui->file->text().trimmed();
    const bool quoted = path.size() > 2 && path.startsWith(u'"') && path.endsWith(u'"'); // as Windows copies a path
    return quoted ? path.mid(1, path.size() - 2) : path;
}

bool FilePage::isComplete() const { return m_readable || (!m_busy && !typedPath().isEmpty() && typedPath() != m_shown); }

void FilePage::expect(const QString &records) { chooseRecords(records); }

/// Whether a path was typed that is not the file shown; it is read then.
bool FilePage::openTyped()
{
    const QString path = typedPath();
    if (path.isEmpty() || path == m_asked)
        return false;
    open(path);
    return true;
}

/// The beginning of a file, and how it seems to be written.
struct FilePage::Sample
{
    QString path; ///< of the CSV; a spreadsheet's is another
    Sheet sheet; ///< of a spreadsheet
    QByteArray bytes;
    CsvDialect dialect;
};

void FilePage::open(const QString &path)
{
    if (m_busy && path == m_asked)
        return;
    if (m_shown != path) // another file has other sheets
        m_sheet.clear();
    m_shown = path;
    m_asked = path;
    m_ui->file->setText(path);
    m_wizard.plan.fileName = m_wizard.file = path;
    m_wizard.bytes.clear();
    m_read = m_readable = false;
    clearPreview();
    m_ui->problem->setText(isFromSpreadsheet(path) ? tr("Reading the spreadsheet…") : tr("Reading the file…"));
    Q_EMIT completeChanged();
    m_reading.request();
    if (m_busy) // a dead share may take a minute to say so; the window does not wait for it
        return;
    m_busy = true;
    m_reading = Cancel();
    // A share may take its time, and guessing looks at megabytes: neither belongs on the window's thread.
    const auto read = [path, folder = m_sheets.path(), sheet = m_sheet, cancel = m_reading]() -> Result<Sample> {
        Sample sample{path, {}, {}, {}};
        if (isSpreadsheet(path)) {
            const Result<Sheet> csv = spreadsheetAsCsv(path, folder, sheet, cancel);
            if (!csv)
                return csv.error();
            sample.path = csv->path;
            sample.sheet = *csv;
        }
        try {
            sample.bytes = readImportSample(sample.path);
            sample.dialect = guessImportDialect(sample.bytes, sample.path);
        } catch (const Failure &e) {
            return e.error();
        }
        return sample;
    };
    QCoro::connect(apart(m_thread, read), this, [this, path](const Result<Sample> &sample) {
        m_busy = false;
        if (m_asked != path) { // another file was chosen meanwhile
            open(m_asked);
            return;
        }
        if (sample) {
            opened(*sample);
            return;
        }
        m_ui->problem->setText(sample.error().message);
        m_asked.clear(); // Enter tries again
    });
}

void FilePage::reopen(const QString &path, const ImportPlan &plan)
{
    m_recordsChosen = true;
    chooseRecords(plan.records);
    m_shown = path;
    m_sheet = plan.sheet;
    m_left = plan.dialect;
    open(path);
}

void FilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilePage::dropEvent(QDropEvent *event) { open(droppedFile(*event->mimeData())); }

void FilePage::opened(const Sample &sample)
{
    m_read = true;
    m_wizard.plan.fileName = sample.path;
    m_wizard.plan.sheet = sample.sheet.name;
    CsvDialect dialect = sample.dialect;
    if (const auto left = std::exchange(m_left, std::nullopt); left && sample.sheet.path.isEmpty())
        dialect = *left;
    m_wizard.plan.dialect = dialect;
    m_wizard.bytes = sample.bytes;
    m_oddInWords = oddInWords(sample.sheet);
    m_ui->sheet->clear();
    m_ui->sheet->addItems(sample.sheet.sheets + sample.sheet.hidden);
    m_ui->sheet->setCurrentText(sample.sheet.name);
    m_ui->sheet->setVisible(m_ui->sheet->count() > 1);
    m_ui->sheetLabel->setVisible(m_ui->sheet->count() > 1);
    for (QWidget *ofText : std::initializer_list<QWidget *>{m_ui->encoding, m_ui->encodingLabel, m_ui->delimiter,
                                                            m_ui->delimiterLabel, m_ui->quote, m_ui->quoteLabel})
        ofText->setVisible(sample.sheet.path.isEmpty());
    showDialect(dialect);
    preview();
}

void FilePage::showDialect(const CsvDialect &dialect)
{
    m_showing = true;
    m_ui->encoding->setCurrentIndex(m_ui->encoding->findData(dialect.encoding));
    m_ui->delimiter->setCurrentIndex(m_ui->delimiter->findData(dialect.delimiter));
    m_ui->quote->setCurrentIndex(m_ui->quote->findData(dialect.quote));
    m_ui->header->setChecked(dialect.header);
    m_showing = false;
}

/// Other records have other fields: their columns are guessed anew.
void FilePage::chooseRecords(const QString &name)
{
    m_ui->records->setCurrentIndex(m_ui->records->findData(name));
    if (m_wizard.plan.records == name)
        return;
    m_wizard.plan.records = name;
    m_guessedFor.clear();
}

void FilePage::clearPreview()
{
    m_ui->preview->clear();
    m_ui->preview->setRowCount(0);
    m_ui->preview->setColumnCount(0);
}

void FilePage::preview()
{
    if (m_showing || !m_read)
        return;
    CsvDialect &dialect = m_wizard.plan.dialect;
    dialect.encoding = m_ui->encoding->currentData().toByteArray();
    dialect.delimiter = m_ui->delimiter->currentData().toChar();
    dialect.quote = m_ui->quote->currentData().toChar();
    dialect.header = m_ui->header->isChecked();
    clearPreview();
    try {
        m_wizard.table = ImportTable::open(m_wizard.bytes, dialect, previewRows);
        m_readable = true;
        const RecordKind &likely =
            RecordKind::likely(m_wizard.table.headings, m_wizard.table.preview, m_wizard.services().directory.directory());
        if (!m_recordsChosen)
            chooseRecords(likely.name());
        ImportPlan plan = m_wizard.plan;
        plan.mapping = m_wizard.guessed();
        const FileReading reading = FileReading::of(plan, m_wizard.table, m_wizard.bytes);
        QStringList words = reading.doubts();
        if (!m_oddInWords.isEmpty())
            words.prepend(m_oddInWords);
        if (!m_recordsChosen && &likely != RecordKind::all().first())
            words.prepend(tr("By its headings, the file lists this: %1.").arg(likely.title()));
        if (!reading.system.isEmpty())
            words.prepend(tr("By its headings, this is an export of %1.").arg(reading.system));
        if (!reading.oddWord.isEmpty())
            words << reading.oddWordInWords();
        m_ui->problem->setText(words.join(u' '));
    } catch (const Failure &e) {
        m_readable = false;
        m_ui->problem->setText(e.error().message);
        Q_EMIT completeChanged();
        return;
    }
    const ImportTable &table = m_wizard.table;
    const int columns = int(std::min<qsizetype>(table.headings.size(), previewColumns));
    m_ui->preview->setColumnCount(columns);
    m_ui->preview->setHorizontalHeaderLabels(table.headings.mid(0, columns));
    m_ui->preview->setRowCount(int(table.preview.size()));
    for (int row = 0; row < table.preview.size(); ++row) {
        for (int column = 0; column < columns; ++column)
            m_ui->preview->setItem(row, column, new QTableWidgetItem(table.preview[row].cells.value(column).left(200)));
    }
    widenToHeadings(m_ui->preview);
    Q_EMIT completeChanged();
}

bool FilePage::validatePage()
{
    if (openTyped())
        return false;
    if (m_readable && m_guessedFor != m_wizard.table.headings) { // else what the user made of it stands
        m_guessedFor = m_wizard.table.headings;
        m_wizard.plan.profile.clear();
        m_wizard.plan.mapping = m_wizard.guessed();
        if (const auto before = m_wizard.restoredFor(m_wizard.table.headings)) {
            chooseRecords(before->records);
            ImportPlan plan = *before;
            plan.fileName = m_wizard.plan.fileName;
            plan.dialect = m_wizard.plan.dialect;
            plan.sheet = m_wizard.plan.sheet;
            m_wizard.plan = plan;
            m_guessedFor = m_wizard.table.headings;
        }
    }
    return m_readable;
}

void FilePage::saveTemplate()
{
    const QString path = m_wizard.services().questions.saveFile(
        this, tr("Save the template"), m_wizard.kind().name() + u"-template.csv"_s, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = writeFile(path, m_wizard.kind().templateColumns().join(u',').toUtf8() + "\r\n");
    m_ui->problem->setText(written ? tr("The template was saved as %1.").arg(path) : written.error().message);
}

TargetPage::TargetPage(ImportWizard *wizard) : ImportPage(wizard), m_ui(std::make_unique<Ui::TargetPage>())
{
    m_ui->setupUi(this);
    setTitle(tr("Trade store and source"));
    setSubTitle(tr("Where the rows belong, and what an import may change."));
    using Match = ImportPlan::Match;
    using Empty = ImportMapping::EmptyCells;
    m_ui->emptyCells->addItem(tr("keeps what is there"), int(Empty::Keep));
    m_ui->emptyCells->addItem(tr("clears the field"), int(Empty::Clear));
    m_ui->emptyCells->addItem(tr("sets what a new one would get"), int(Empty::Default));
    m_ui->match->addItem(tr("source and source code (else e-mail, username)"), int(Match::SourceCode));
    m_ui->match->addItem(tr("e-mail"), int(Match::Email));
    m_ui->match->addItem(tr("username"), int(Match::Username));
    m_ui->stopAfter->addItem(tr("are left out, the others are imported"), -1);
    for (const int rows : {0, 10, 100, 1000})
        m_ui->stopAfter->addItem(tr("stop the import when there are more than %1").arg(QLocale().toString(rows)), rows);
}

TargetPage::~TargetPage() = default;

void TargetPage::initializePage()
{
    const Directory &directory = m_wizard.services().directory.directory();
    fillChannels(m_ui->channel, directory);
    fillSources(m_ui->source, directory);
    const RecordKind &kind = m_wizard.kind();
    m_ui->mode->clear();
    for (const auto &[mode, label] : kind.modes())
        m_ui->mode->addItem(label, int(mode));
    m_ui->mode->setCurrentIndex(std::max(0, m_ui->mode->findData(int(m_wizard.plan.mode))));
    for (QWidget *ofSource : std::initializer_list<QWidget *>{m_ui->source, m_ui->sourceLabel, m_ui->match, m_ui->matchLabel})
        ofSource->setVisible(kind.hasSource());
}

/// Also on the way back: a profile may have changed how empty cells are read.
void TargetPage::showEvent(QShowEvent *event)
{
    ImportPage::showEvent(event);
    if (event->spontaneous()) // only restored: what was chosen since stays
        return;
    m_ui->nullText->setText(m_wizard.plan.mapping.nullText);
    m_ui->emptyCells->setCurrentIndex(m_ui->emptyCells->findData(int(m_wizard.plan.mapping.emptyCells)));
}

void TargetPage::store()
{
    m_wizard.plan.channelId = chosenId(m_ui->channel);
    m_wizard.plan.sourceId = chosenId(m_ui->source);
    m_wizard.plan.mode = ImportPlan::Mode(m_ui->mode->currentData().toInt());
    m_wizard.plan.match = ImportPlan::Match(m_ui->match->currentData().toInt());
    m_wizard.plan.stopAfter = m_ui->stopAfter->currentData().toLongLong();
    m_wizard.plan.mapping.emptyCells = ImportMapping::EmptyCells(m_ui->emptyCells->currentData().toInt());
    m_wizard.plan.mapping.nullText = m_ui->nullText->text();
}

bool TargetPage::validatePage()
{
    store();
    return m_wizard.plan.channelId > 0 && m_wizard.plan.sourceId > 0;
}

} // namespace kontor
