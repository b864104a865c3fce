// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/importwizard.h"
#include "imports/stagedrowsmodel.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <QWizardPage>

#include <memory>
#include <thread>

class QComboBox;
class QProgressBar;
class QStandardItemModel;

namespace kontor {

namespace Ui {
class FilePage;
class TargetPage;
class MappingPage;
class CheckPage;
class ReportPage;
} // namespace Ui

/// What every page knows: the wizard it belongs to.
class ImportPage : public QWizardPage
{
    Q_OBJECT
protected:
    explicit ImportPage(ImportWizard *wizard) : QWizardPage(wizard), m_wizard(*wizard), m_database(wizard->services().database) {}
    ImportWizard &m_wizard;
    Database &m_database; ///< for destructors: the wizard is only a QWidget by then
};

/// The file, how it is written (guessed, changeable), and a preview of what that gives.
class FilePage : public ImportPage
{
    Q_OBJECT
public:
    explicit FilePage(ImportWizard *wizard);
    ~FilePage() override;
    void open(const QString &path);
    void reopen(const QString &path, const ImportPlan &plan); ///< as it was read when it was left
    bool isComplete() const override; ///< also with a path that was typed: Next reads it
    bool validatePage() override;
    /// What the file lists, unless its headings say something else.
    void expect(const QString &records);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Sample;
    QString typedPath() const;
    bool openTyped();
    void opened(const Sample &sample);
    void showDialect(const CsvDialect &dialect);
    void chooseRecords(const QString &name);
    void preview();
    void clearPreview();
    void saveTemplate();
    std::unique_ptr<Ui::FilePage> m_ui;
    QStringList m_guessedFor; ///< the headings that the columns were mapped for
    bool m_read = false; ///< its beginning is in the wizard's bytes
    bool m_readable = false;
    bool m_showing = false;
    bool m_recordsChosen = false; ///< by the user: it is not guessed any more
    QTemporaryDir m_sheets; ///< spreadsheets as CSV
    std::jthread m_thread; ///< reads the file
    Cancel m_reading; ///< of that
    QString m_asked; ///< the path that was opened last
    QString m_shown; ///< the same, also after it could not be read
    QString m_oddInWords; ///< of the sheet that is read
    QString m_sheet; ///< of a spreadsheet, that was chosen; empty: the first
    std::optional<CsvDialect> m_left; ///< how a reopened file was read
    bool m_busy = false; ///< some file is being read
};

class TargetPage : public ImportPage
{
    Q_OBJECT
public:
    explicit TargetPage(ImportWizard *wizard);
    ~TargetPage() override;
    void initializePage() override;
    void cleanupPage() override { store(); }
    bool validatePage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void store();
    std::unique_ptr<Ui::TargetPage> m_ui;
};

/// Which column is which field; profiles; values for every row.
class MappingPage : public ImportPage
{
    Q_OBJECT
public:
    explicit MappingPage(ImportWizard *wizard);
    ~MappingPage() override;
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override { return !m_loading; }
    bool validatePage() override;

private:
    void explain(); ///< what the page is for, in its subtitle
    void chooseProfile(const QString &name);
    void setLoading(bool loading);
    void fill(const ImportMapping &mapping);
    ImportMapping collected() const;
    void loadProfiles();
    void use(const ImportMapping &profile);
    void saveProfile();
    void removeProfile();
    void profileStored(const Result<Done> &done);
    void exportProfile();
    void importProfile();
    void editRule(const QString &heading, const QString &sample, class QPushButton *button);
    void addConstant(const QString &field, const QString &value);
    QStandardItemModel *fieldsAfter(const QString &none, bool secrets);
    QComboBox *fieldBox(const QString &chosen, const QString &none, bool secrets);
    QHash<QString, QStandardItemModel *> m_fields; ///< by the kind of record and the first text
    quint64 m_loads = 0; ///< profiles that were asked for
    bool m_loading = false;
    std::unique_ptr<Ui::MappingPage> m_ui;
};

/// Progress with rate and time left; read from a job's counters while it runs.
class ProgressClock : public QObject
{
    Q_OBJECT
public:
    ProgressClock(class QProgressBar *bar, QObject *parent);
    std::shared_ptr<Progress> start(const QString &what, bool bytes);
    void stop();

private:
    void show();
    QProgressBar *m_bar;
    QTimer m_timer;
    QElapsedTimer m_since;
    std::shared_ptr<Progress> m_progress;
    QString m_what;
    bool m_bytes = false;
};

/// Every row with its verdict; filters; cells can be mended.
class CheckPage : public ImportPage
{
    Q_OBJECT
public:
    explicit CheckPage(ImportWizard *wizard);
    ~CheckPage() override;
    void initializePage() override;
    void cleanupPage() override;
    bool isComplete() const override;
    bool validatePage() override;
    bool needsApproval() const { return m_approval; }
    bool approves() const { return m_approves; }
    void cancel();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void checked(const Result<qint64> &batchId);
    void showBatch(const StagedBatch &batch);
    void count(bool afterChange = false);
    void showSummary(const VerdictCounts &counts);
    void filter();
    void mend(qint64 line, int column, const QString &from, const QString &to);
    void decide(bool rejected, bool wholeVerdict);
    void updateButtons();
    void nameCommit();
    StagedQuery query() const; ///< of what the table shows
    /// Runs a change of the staged rows and shows what came of it.
    template <typename Change> void change(Change change);
    std::unique_ptr<Ui::CheckPage> m_ui;
    StagedRowsModel m_model;
    ProgressClock m_clock;
    Cancel m_cancel;
    VerdictCounts m_counts;
    bool m_checked = false;
    int m_changes = 0; ///< decisions that are being carried out, until their rows are counted
    bool m_approval = false; ///< another staff member must approve
    bool m_approves = false; ///< this one is the other
    std::jthread m_thread; ///< reads and stages the file
};

/// Commits, then says what happened.
class ReportPage : public ImportPage
{
    Q_OBJECT
public:
    explicit ReportPage(ImportWizard *wizard);
    ~ReportPage() override;
    void initializePage() override;
    bool isComplete() const override { return m_done; }
    void cancel();

private:
    void committed(const Result<ImportReport> &result);
    void askApproval();
    void offerInvitations();
    void sendInvitations();
    QList<qint64> m_wanted; ///< whom the file wants to be invited
    std::unique_ptr<Ui::ReportPage> m_ui;
    ProgressClock m_clock;
    Cancel m_cancel;
    QByteArray m_refused; ///< the refused rows as a file
    bool m_done = false;
};

} // namespace kontor
