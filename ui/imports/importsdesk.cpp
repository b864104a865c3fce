// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importsdesk.h"

#include "imports/batchesview.h"
#include "imports/importwizard.h"
#include "imports/recordkind.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QTreeWidget>

namespace kontor {

using namespace Qt::StringLiterals;

ImportsDesk::ImportsDesk(Desk &desk) : QObject(&desk), m_desk(desk), m_batches(new BatchesView(desk.services(), desk.window()))
{
    addPage();
    m_desk.addTarget(u"imports"_s, [this](const QString &batch) {
        m_desk.show(m_batches);
        m_batches->select(batch.toLongLong());
    });
    m_desk.addClosingCheck([this] {
        return std::all_of(m_wizards.begin(), m_wizards.end(),
                           [](const QPointer<ImportWizard> &wizard) { return wizard == nullptr || wizard->mayQuit(); });
    });
    m_desk.add({.name = u"import"_s,
                .icon = u"document-import"_s,
                .text = tr("&Import…"),
                .keys = QKeySequence(Qt::CTRL | Qt::Key_I),
                .places = {{u"file"_s, 20}, {u"toolbar"_s, 20}},
                .right = u"import"_s,
                .run = [this] { importFile({}); }});
    m_desk.add({.name = u"paste"_s,
                .icon = u"edit-paste"_s,
                .text = tr("Import from the clip&board…"),
                .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                .places = {{u"file"_s, 30}},
                .right = u"import"_s,
                .run = [this] { paste(); }});
    m_desk.setFileTaker([this](const QString &path) { importFile(path); });
    m_desk.addOpener(u"batch"_s, [this](qint64 id, const QString &) {
        return shown(new ImportWizard(m_desk.services(), id, m_desk.window()));
    });
    m_desk.addDraftOpener(u"import"_s, [this](const Draft &draft) {
        // Rows that were checked are in the database, with all decisions; the Imports page has them too.
        if (const qint64 batch = draft.what[u"batch"_s].toInteger(); batch > 0) {
            Drafts::remove(draft);
            m_desk.open(u"batch"_s, batch);
            return;
        }
        auto *wizard = new ImportWizard(m_desk.services(), QString(), m_desk.window());
        wizard->restore(draft);
        shown(wizard);
    });
    connect(m_batches, &BatchesView::reviewRequested, this, [this](qint64 id) { m_desk.open(u"batch"_s, id); });
    connect(m_batches, &BatchesView::counted, this, [this](int waiting) { m_desk.setCount(m_batches, waiting); });
}

void ImportsDesk::addPage()
{
    m_desk.addPage({.name = u"imports"_s,
                    .icon = u"document-import"_s,
                    .title = tr("Imports"),
                    .group = tr("Work"),
                    .showText = tr("Show &imports"),
                    .keys = QKeySequence(Qt::CTRL | Qt::Key_4),
                    .order = 40,
                    .help = u"batches"_s,
                    .widget = m_batches,
                    .entered = [this] { m_batches->tree().setFocus(); },
                    .counted =
                        [](qint64 waiting) {
                            return waiting > 0 ? tr("Imports (%1 waiting)").arg(QLocale().toString(waiting)) : tr("Imports");
                        }});
}

void ImportsDesk::importFile(const QString &path)
{
    if (m_desk.services().directory.directory().channels.isEmpty()) {
        m_desk.messages().show(MessageBar::Kind::Information,
                               tr("Add a trade store first (Settings, Trade stores): what is imported belongs to one."));
        return;
    }
    shown(new ImportWizard(m_desk.services(), path, m_desk.window(), recordsOfPage()));
}

/// Who looks at the products has a list of products.
QString ImportsDesk::recordsOfPage() const
{
    for (const DeskPage &page : m_desk.pages()) {
        if (page.widget != m_desk.currentPage())
            continue;
        for (const RecordKind *kind : RecordKind::all()) {
            if (kind->name() == page.name)
                return page.name;
        }
    }
    return {};
}

ImportWizard *ImportsDesk::shown(ImportWizard *wizard)
{
    m_wizards.removeAll(nullptr);
    m_wizards << wizard;
    connect(wizard, &ImportWizard::imported, this, [this](const ImportReport &report) {
        m_desk.notify(
            tr("The import is done: %1 new, %2 changed, %3 refused.")
                .arg(QLocale().toString(report.created), QLocale().toString(report.changed), QLocale().toString(report.refused)));
    });
    wizard->show();
    return wizard;
}

/// Rows copied from a spreadsheet come as TAB-separated text.
void ImportsDesk::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.contains(u'\n') && !text.contains(u'\t')) {
        m_desk.messages().show(
            MessageBar::Kind::Information,
            tr("Copy rows with their headings in a spreadsheet first; then they can be imported from the clipboard."));
        return;
    }
    const QTemporaryDir &folder =
        *m_pasted.emplace_back(std::make_unique<QTemporaryDir>()); // another wizard may read an earlier one
    QFile file(folder.filePath(u"clipboard.tsv"_s));
    if (!file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush()) {
        m_desk.messages().show(MessageBar::Kind::Failure,
                               tr("The clipboard's text could not be kept: %1").arg(file.errorString()));
        return;
    }
    importFile(file.fileName());
}

} // namespace kontor
