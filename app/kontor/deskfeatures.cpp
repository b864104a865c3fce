// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deskfeatures.h"

#include "activitylog/activityview.h"
#include "appearance/appearance.h"
#include "base/languages.h"
#include "base/listparts.h"
#include "channels/channelsdesk.h"
#include "companies/companiesdesk.h"
#include "copies/copiesdesk.h"
#include "credentials/credentialsdesk.h"
#include "customers/customerchanges.h"
#include "customers/customersdesk.h"
#include "duplicates/duplicatesdesk.h"
#include "exports/exportsdesk.h"
#include "help/helpwindow.h"
#include "home/homeview.h"
#include "imports/importsdesk.h"
#include "issues/issuesdesk.h"
#include "mail/maildesk.h"
#include "pane/panesdesk.h"
#include "orders/ordersdesk.h"
#include "requests/requestsdesk.h"
#include "personal/personaldesk.h"
#include "preferences/preferencesview.h"
#include "products/productsdesk.h"
#include "staff/ownpassword.h"
#include "staff/staffeditor.h"
#include "timeline/timelinedesk.h"
#include "views/viewsdesk.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

class Program
{
    Q_DECLARE_TR_FUNCTIONS(kontor::Program)
public:
    static void add(Desk &desk, const ProgramHooks &hooks)
    {
        const auto call = [](const std::function<void()> &hook) {
            if (hook)
                hook();
        };
        desk.add({.name = u"sample"_s,
                  .icon = u"package"_s,
                  .text = tr("Load &sample data"),
                  .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D),
                  .places = {{u"file"_s, 110}},
                  .right = u"settings"_s,
                  .run = [=] { call(hooks.sample); }});
        desk.add({.name = u"connect"_s,
                  .icon = u"network-server"_s,
                  .text = tr("&Connect to a shared database…"),
                  .keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                  .places = {{u"file"_s, 120}},
                  .run = [=] { call(hooks.connect); }});
        const bool file = desk.services().database.url().engine() == ConnectionUrl::Engine::Sqlite;
        desk.add({.name = u"moveToServer"_s,
                  .icon = u"network-server"_s,
                  .text = tr("&Move to a shared database…"),
                  .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O),
                  .places = {{u"file"_s, 125}},
                  .when = [file] { return file; },
                  .run = [=] { call(hooks.move); }});
        desk.add({.name = u"ownPassword"_s,
                  .icon = u"system-users"_s,
                  .text = tr("My passwor&d…"),
                  .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Y),
                  .places = {{u"settings"_s, 46}},
                  .when = [file] { return !file; },
                  .run =
                      [&desk, hooks] {
                          if (!desk.mayClose()) // the window opens anew with the new password
                              return;
                          const auto *dialog = desk.openDialog<OwnPassword>();
                          if (hooks.passwordChanged)
                              QObject::connect(dialog, &OwnPassword::changed, &desk, hooks.passwordChanged);
                      }});
        addSettings(desk);
        desk.add({.name = u"about"_s,
                  .icon = u"help-about"_s,
                  .text = tr("&About Kontor"),
                  .keys = QKeySequence(Qt::SHIFT | Qt::Key_F1),
                  .places = {{u"help"_s, 20}},
                  .run = [&desk] {
                      QMessageBox::about(
                          desk.window(), tr("About Kontor"),
                          tr("Kontor %1, the customer desk of B2B trade stores.").arg(QStringLiteral(KONTOR_VERSION)));
                  }});
    }

private:
    static void addSettings(Desk &desk)
    {
        const QString looks = tr("Language and looks");
        QList<QPair<QString, QString>> languages{{u"system"_s, tr("As the system")}};
        for (const QString &code : spokenLanguages())
            languages.append({code, languageTitle(code)});
        desk.addSetting({.name = u"language"_s,
                         .group = looks,
                         .title = tr("&Language"),
                         .hint = tr("Counts from the next start."),
                         .choices = languages,
                         .standard = u"system"_s});
        desk.addSetting({.name = u"appearance"_s,
                         .group = looks,
                         .title = tr("A&ppearance"),
                         .choices = {{appearanceName(Appearance::System), tr("As the system")},
                                     {appearanceName(Appearance::Light), tr("Light")},
                                     {appearanceName(Appearance::Dark), tr("Dark")},
                                     {appearanceName(Appearance::Contrast), tr("High contrast")}},
                         .standard = appearanceName(Appearance::System),
                         .apply = [](const QString &name) { applyAppearance(appearanceNamed(name)); }});
        desk.addSetting({.name = u"density"_s,
                         .group = looks,
                         .title = tr("&Rows of tables"),
                         .choices = {{u"airy"_s, tr("Comfortable")}, {u"compact"_s, tr("Compact")}},
                         .standard = u"airy"_s,
                         .apply = [](const QString &density) { setDensity(density == u"compact"); }});
    }
};

} // namespace

QList<Feature> deskFeatures(const QString &webEnginePlugin, const ProgramHooks &hooks)
{
    const auto customers = [webEnginePlugin](Desk &desk) {
        auto *own = new CustomersDesk(desk);
        new CustomerChanges(desk, *own);
        new CredentialsDesk(desk, *own);
        new ViewsDesk(desk, *own);
        new ExportsDesk(desk, *own);
        new MailDesk(desk, *own);
        addCompanies(desk, *own);
        addTimeline(desk, *own);
        addDuplicates(desk);
        addPersonalData(desk, *own);
        addPanes(desk, *own, webEnginePlugin);
    };
    return {[hooks](Desk &desk) { Program::add(desk, hooks); },
            addHome,
            customers,
            addIssues,
            [](Desk &desk) { new ImportsDesk(desk); },
            addOrders,
            addRequests,
            addProducts,
            addChannels,
            addStaff,
            addActivity,
            addPreferences,
            addHelp,
            [](Desk &desk) { new CopiesDesk(desk); }};
}

} // namespace kontor
