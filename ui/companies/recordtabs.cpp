// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/recordtabs.h"

#include "base/rightguard.h"
#include "companies/listrows.h"
#include "companies/recorddialog.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>

namespace kontor {

using namespace Qt::StringLiterals;

RecordTabs::RecordTabs(const Services &services, QTabWidget *tabs) : QObject(tabs), m_services(services), m_tabs(tabs) {}

QTableWidget *RecordTabs::addPage(const QString &title, const QString &name, const QStringList &headings, int wide,
                                  const std::function<void(bool isNew)> &edit, const std::function<void()> &remove)
{
    auto *page = new QWidget(m_tabs);
    QTableWidget *table = makeRows(page, name, QString(title).remove(u'&'), headings, wide);
    connect(table, &QTableWidget::cellActivated, this, [edit] { edit(false); });
    QList<QPushButton *> buttons;
    const auto button = [&](const QString &suffix, const QString &text, const std::function<void()> &run) {
        auto *out = new QPushButton(text, page);
        out->setObjectName(name + suffix);
        out->setAutoDefault(false);
        needRight(out, u"companies"_s, m_services.directory);
        connect(out, &QPushButton::clicked, this, run);
        buttons << out;
        return out;
    };
    if (remove) {
        m_adders << button(u"New"_s, tr("&New…"), [edit] { edit(true); });
        m_adders.last()->setEnabled(false);
    }
    QList<QPushButton *> ofOne{button(u"Edit"_s, tr("&Edit…"), [edit] { edit(false); })};
    if (remove)
        ofOne << button(u"Remove"_s, tr("Re&move…"), remove);
    const auto update = [table, ofOne] {
        for (QPushButton *one : ofOne)
            one->setEnabled(selectedRow(table) >= 0);
    };
    connect(table, &QTableWidget::itemSelectionChanged, this, update);
    update();
    m_tabs->addTab(listPage(page, table, buttons), title);
    return table;
}

void RecordTabs::letAdd()
{
    for (QPushButton *adder : std::as_const(m_adders))
        adder->setEnabled(true);
}

void RecordTabs::open(RecordDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::saved, this, &RecordTabs::changed);
    dialog->open();
}

void RecordTabs::remove(const QString &question, const std::function<void(Session &session)> &what)
{
    if (!m_services.questions.confirm(m_tabs, tr("Remove"), question, tr("Remove")))
        return;
    auto job = [what](Session &session) {
        what(session);
        return Done{};
    };
    QCoro::connect(m_services.database.run(Lane::Edit, std::move(job)), this, [this](const Result<Done> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        Q_EMIT changed();
    });
}

} // namespace kontor
