// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/drafts.h"
#include "base/services.h"
#include "connection/connectiondialog.h"
#include "links.h"
#include "mainwindow/mainwindow.h"
#include "storeprocess.h"

#include <QObject>
#include <QSettings>

#include <memory>

namespace kontor {

/// Puts the desktop together: one database, its services and its window; and again when another database is chosen.
class Desktop : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString database; ///< URL; empty: the one used last, else the file in the user's data folder
        QString webEnginePlugin;
        QString storeProgram;
        QString link; ///< shown once the window is there
        bool sample = false; ///< load the sample data at once when the database is empty
    };
    Desktop(Options options, std::unique_ptr<QSettings> settings, QObject *parent = nullptr);
    ~Desktop() override;

    void start();
    MainWindow *window() { return m_window.get(); }
    Database *database() { return m_database.get(); }
    Questions &questions() { return m_questions; }

Q_SIGNALS:
    void opened();

private:
    void open(const ConnectionUrl &url, const TypedConnection &chosen);
    void prepare(bool older);
    void finish(const Result<Done> &ready);
    void refuse(const QString &problem);
    void show();
    void sendMail();
    void openWindow();
    void openLink(const QString &link);
    void close();
    void chooseDatabase();
    void chooseDatabase(const TypedConnection &failed, const QString &why);
    void chosen(ConnectionDialog &dialog);
    void openAgain(const QString &password);
    void moveToServer(const TypedConnection &failed = {}, const QString &why = {});
    void copyTo(const ConnectionUrl &url, const TypedConnection &chosen);
    void offerSampleFile(const QString &why);
    void loadSample();

    Options m_options;
    std::unique_ptr<QSettings> m_settings;
    Questions m_questions;
    LinkDoor m_links;
    SavedConnections m_saved;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Database> m_next; ///< tried at the moment: the one before stays open until this one is ready
    TypedConnection m_chosen; ///< of m_next
    std::unique_ptr<DirectoryKeeper> m_directory;
    std::unique_ptr<StoreProcess> m_store;
    std::unique_ptr<Drafts> m_drafts;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    Cancel m_sampleCancel;
    std::jthread m_thread; ///< loads the sample
    std::jthread m_opener; ///< makes the tables of m_next
    std::jthread m_copier; ///< fills the database that this one moves to
    Cancel m_copyCancel;
    QString m_toSay; ///< once the next window is there
};

} // namespace kontor
