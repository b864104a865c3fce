// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every window on an ordinary notebook, in both languages.
#include "base/conflictdialog.h"
#include "channels/directoryeditors.h"
#include "channels/paymentmethodeditor.h"
#include "channels/valueeditors.h"
#include "companies/companiesrepository.h"
#include "companies/approvaldialogs.h"
#include "companies/attachdialog.h"
#include "companies/companyeditor.h"
#include "requests/requestdialog.h"
#include "companies/membership.h"
#include "companies/purchasingdialogs.h"
#include "companies/recorddialog.h"
#include "connection/connectiondialog.h"
#include "credentials/customercredentials.h"
#include "customers/bulkeditdialog.h"
#include "customers/choicedialog.h"
#include "customers/setpassworddialog.h"
#include "duplicates/duplicatesdialog.h"
#include "duplicates/mergedialog.h"
#include "exports/exportdialog.h"
#include "imports/importwizard.h"
#include "imports/ruledialog.h"
#include "mail/guidedialog.h"
#include "mail/templatesdialog.h"
#include "products/producteditor.h"
#include "timeline/entrydialog.h"
#include "purchasing/purchasingrepository.h"
#include "ui/deskparts.h"
#include "ui/deskscene.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QTranslator>
#include <QTreeWidget>
#include <QXmlStreamReader>

using namespace kontor;
using namespace Qt::StringLiterals;

class WindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fitOnANotebook_data();
    void fitOnANotebook();
};

namespace {

constexpr int besidePane = 460; ///< less than half of 1093

/// What is left of 1366×768 at 125 % (1093×614) and of 1024×700 beside a panel and the window's frame; 2560×1440 at 200 % has more.
constexpr QSize room(1020, 550);

/// Keys that two parts of a window that can be seen at once share: neither then does what it says.
/// `page`: of a wizard, as if it were shown.
QStringList ambiguous(const QWidget &window, const QWizardPage *page = nullptr)
{
    const auto seen = [&](const QWidget *widget) {
        return page != nullptr ? page->isAncestorOf(widget) && widget->isVisibleTo(page)
                               : widget->isVisible() && widget->window() == &window;
    };
    QHash<QChar, QStringList> users;
    const auto note = [&](const QString &text) {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            if (text[i] != u'&')
                continue;
            if (text[i + 1] != u'&') {
                users[text[i + 1].toLower()] << text;
                return;
            }
            ++i;
        }
    };
    if (page != nullptr) { // beside the wizard's own buttons
        const auto *wizard = qobject_cast<const QWizard *>(&window);
        note(wizard->buttonText(QWizard::BackButton));
        note(wizard->buttonText(page->isCommitPage()  ? QWizard::CommitButton
                                : page->isFinalPage() ? QWizard::FinishButton
                                                      : QWizard::NextButton));
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (seen(button) && (page != nullptr || button->isEnabled()))
            note(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (seen(label) && label->buddy() != nullptr)
            note(label->text());
    }
    for (const auto *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab) {
            if (tabs->isTabVisible(tab))
                note(tabs->tabText(tab));
        }
    }
    QStringList out;
    for (auto key = users.begin(); key != users.end(); ++key) {
        if (key->size() > 1)
            out << key.key() + u": "_s + key->join(u" | "_s);
    }
    return out;
}

/// English texts of which there are translations: source → translation.
QHash<QString, QString> textsIn(const QString &language)
{
    return [&language] {
        QHash<QString, QString> out;
        QFile file(QStringLiteral(KONTOR_TESTS "/../translations/kontor_%1.ts").arg(language));
        if (!file.open(QFile::ReadOnly))
            qFatal("no translations");
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement() && xml.hasError())
                break;
            if (xml.name() == u"source"_s)
                source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            else if (xml.name() == u"translation"_s)
                out.insert(source, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        return out;
    }();
}

/// What a window in another language says in English.
QStringList englishIn(const QWidget &window, const QHash<QString, QString> &texts)
{
    const QSet<QString> translations(texts.begin(), texts.end());
    QStringList said;
    for (const auto *label : window.findChildren<QLabel *>())
        said << label->text();
    for (const auto *button : window.findChildren<QAbstractButton *>())
        said << button->text();
    for (const auto *action : window.findChildren<QAction *>())
        said << action->text();
    for (const auto *widget : window.findChildren<QWidget *>())
        said << widget->toolTip() << widget->accessibleName();
    for (const auto *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            said << tabs->tabText(tab);
    }
    for (const auto *box : window.findChildren<QComboBox *>()) {
        for (int item = 0; item < box->count(); ++item)
            said << box->itemText(item);
    }
    for (const auto *line : window.findChildren<QLineEdit *>())
        said << line->placeholderText();
    for (const auto *view : window.findChildren<QAbstractItemView *>()) {
        for (int column = 0; view->model() != nullptr && column < view->model()->columnCount(); ++column)
            said << view->model()->headerData(column, Qt::Horizontal).toString();
    }
    QStringList out;
    for (const QString &text : std::as_const(said)) {
        const QString own = texts.value(text);
        const bool data = text == u"Store"_s; // so the test's trade store is called
        if (!own.isEmpty() && own != text && !data && !translations.contains(text))
            out << text;
    }
    out.removeDuplicates();
    return out;
}

using Windows = QList<std::pair<QString, std::function<QWidget *()>>>;

} // namespace

void WindowsTest::fitOnANotebook_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("French") << u"fr"_s;
}

void WindowsTest::fitOnANotebook()
{
    QFETCH(QString, language);
    QTranslator texts, qt;
    if (language != u"en"_s) {
        QVERIFY(texts.load(u":/i18n/kontor_%1.qm"_s.arg(language)));
        QCoreApplication::installTranslator(&texts);
        if (qt.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qt);
    }
    DeskScene desk;
    const Customer customer = desk.add(u"A"_s, u"a@x.de"_s);
    const Services &services = *desk.services;
    SavedConnections saved(desk.settings);
    const BulkTarget target;
    const Customer other = desk.add(u"B"_s, u"b@x.de"_s);
    TimelineEntry task;
    task.kind = u"task"_s;
    Company acme;
    acme.channelId = customer.channelId;
    acme.name = u"Acme"_s;
    acme.id = desk.db.edit([&](Session &session) {
        const qint64 id = CompaniesRepository(session).add(acme);
        const QList<BusinessUnit> units = CompaniesRepository(session).units(acme.channelId, id);
        MembershipRepository(session).attach({customer.id}, {acme.channelId, id, units.first().id, {}, true});
        CompanyAddress address;
        address.channelId = acme.channelId;
        address.companyId = id;
        address.line1 = u"Ringstr. 1"_s;
        address.city = u"Berlin"_s;
        address.countryCode = u"DE"_s;
        PurchasingRepository(session).save(address);
        CostCentre costCentre;
        costCentre.channelId = acme.channelId;
        costCentre.companyId = id;
        costCentre.code = u"4711"_s;
        PurchasingRepository(session).save(costCentre);
        return id;
    });
    const QList<BusinessUnit> units =
        desk.db.read([&](Session &session) { return CompaniesRepository(session).units(acme.channelId, acme.id); });
    /// With a row of each list selected, for that is when all buttons can be pressed.
    const auto company = [&]() -> QWidget * {
        auto *editor = new CompanyEditor(services, acme.id);
        editor->show();
        const auto *costCentres = editor->findChild<QTableWidget *>(u"costCentres"_s);
        if (!QTest::qWaitFor([&] { return costCentres->rowCount() == 1; }))
            qFatal("the company is not shown");
        for (auto *table : editor->findChildren<QTableWidget *>())
            table->selectRow(0);
        for (auto *tree : editor->findChildren<QTreeWidget *>())
            tree->setCurrentItem(tree->topLevelItem(0));
        return editor;
    };
    const Windows windows = {
        {u"company"_s, company},
        {u"unit"_s, [&]() -> QWidget * { return new UnitDialog(services, units.first(), units, nullptr); }},
        {u"company address"_s, [&]() -> QWidget * { return new CompanyAddressDialog(services, {}, units, nullptr); }},
        {u"cost centre"_s, [&]() -> QWidget * { return new CostCentreDialog(services, {}, units, {}, nullptr); }},
        {u"checkout"_s, [&]() -> QWidget * { return new CheckoutDialog(services, {}, u"Acme"_s, {}, {}, nullptr); }},
        {u"role"_s, [&]() -> QWidget * { return new RoleDialog(services, {}, nullptr); }},
        {u"attach"_s,
         [&]() -> QWidget * { return new AttachDialog(services, customer.channelId, {customer.id}, u"Anna"_s, 0, nullptr); }},
        {u"budget"_s, [&]() -> QWidget * { return new BudgetDialog(services, {}, {}, nullptr); }},
        {u"approval rule"_s, [&]() -> QWidget * { return new ApprovalRuleDialog(services, {}, {}, nullptr); }},
        {u"order request"_s, [&]() -> QWidget * { return new RequestDialog(services, 1, nullptr); }},
        {u"payment methods"_s, [&]() -> QWidget * { return new PaymentMethodEditor(services, nullptr); }},
        {u"main window"_s, [&]() -> QWidget * { return new FullWindow(services); }},
        {u"customer"_s, [&]() -> QWidget * { return new CustomerEditor(services, customer.id); }},
        {u"connection"_s, [&]() -> QWidget * { return new ConnectionDialog(saved, desk.questions); }},
        {u"import"_s, [&]() -> QWidget * { return new ImportWizard(services, QString()); }},
        {u"export"_s,
         [&]() -> QWidget * {
             return new ExportDialog(services, {u"company"_s, u"email"_s}, u"all"_s, nullptr);
         }},
        {u"rule"_s,
         [&]() -> QWidget * {
             return new RuleDialog(u"Name"_s, {{u"Name"_s, u"x"_s}}, {}, nullptr);
         }},
        {u"templates"_s, [&]() -> QWidget * { return new TemplatesDialog(services, customer.id); }},
        {u"guide"_s, [&]() -> QWidget * { return new GuideDialog(services, {customer.id}); }},
        {u"second factor"_s, [&]() -> QWidget * { return new SecondFactorDialog(services, customer.id); }},
        {u"sessions"_s, [&]() -> QWidget * { return new SessionsDialog(services, customer.id); }},
        {u"acting"_s, [&]() -> QWidget * { return new ActingReport(services); }},
        {u"set password"_s, [&]() -> QWidget * { return new SetPasswordDialog(services, customer.id); }},
        {u"choice"_s, [&]() -> QWidget * { return new ChoiceDialog(u"Price tier"_s, u"For one customer"_s, u"Set"_s); }},
        {u"conflict"_s,
         [&]() -> QWidget * {
             return new ConflictDialog(u"Lee"_s, {FieldChange{u"company"_s, u"a"_s, u"b"_s}},
                                       {FieldChange{u"company"_s, u"0"_s, u"a"_s}},
                                       {[](const QString &field) { return field; },
                                        [](const QString &, const QString &value) { return value; }, u"Anna Berger, 12:30"_s},
                                       nullptr);
         }},
        {u"bulk edit"_s, [&]() -> QWidget * { return new BulkEditDialog(services, target, target, nullptr); }},
        {u"undo"_s, [&]() -> QWidget * { return new UndoDialog(Batch(), nullptr); }},
        {u"trade stores"_s, [&]() -> QWidget * { return new ChannelEditor(services, nullptr); }},
        {u"price tiers"_s, [&]() -> QWidget * { return new PriceTierEditor(services, nullptr); }},
        {u"warehouses"_s, [&]() -> QWidget * { return new WarehouseEditor(services, nullptr); }},
        {u"sources"_s, [&]() -> QWidget * { return new SourceEditor(services, nullptr); }},
        {u"product"_s, [&]() -> QWidget * { return new ProductEditor(services, 0, nullptr); }},
        {u"task"_s, [&]() -> QWidget * { return new EntryDialog(services, task, u"Anna"_s); }},
        {u"duplicates"_s, [&]() -> QWidget * { return new DuplicatesDialog(services); }},
        {u"merge"_s,
         [&]() -> QWidget * {
             return new MergeDialog(services, {customer, other});
         }},
    };
    const QHash<QString, QString> translated = language == u"en"_s ? QHash<QString, QString>() : textsIn(language);
    QStringList wrong;
    { // beside a pane every page shrinks to a column
        FullWindow window(services);
        for (const DeskPage &page : window.desk().pages()) {
            if (const int least = page.widget->minimumSizeHint().width(); least > besidePane)
                wrong << u"page %1 needs %2 beside a pane"_s.arg(page.title).arg(least);
        }
    }
    for (const auto &[name, make] : windows) {
        const std::unique_ptr<QWidget> window(make());
        window->show();
        QTest::qWait(50);
        const auto check = [&](const QString &what) {
            const QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
            if (least.width() > room.width() || least.height() > room.height())
                wrong << u"%1 (%2) needs %3×%4"_s.arg(name, what).arg(least.width()).arg(least.height());
            window->resize(room);
            QCoreApplication::processEvents();
            for (const auto *box : window->findChildren<QDialogButtonBox *>()) {
                for (const QAbstractButton *button : box->buttons()) {
                    if (!button->isVisible())
                        continue;
                    const QRect at(button->mapTo(window.get(), QPoint()), button->size());
                    if (!window->rect().contains(at))
                        wrong << u"%1 (%2): ‘%3’ lies outside"_s.arg(name, what, button->text());
                }
            }
        };
        check(u"as opened"_s);
        if (language != u"en"_s && name != u"choice"_s) { // whose words this test made
            for (const QString &text : englishIn(*window, translated))
                wrong << u"%1 says in English: %2"_s.arg(name, text);
        }
        for (const QString &keys : ambiguous(*window))
            wrong << u"%1: %2"_s.arg(name, keys);
        for (QTabWidget *tabs : window->findChildren<QTabWidget *>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                check(tabs->tabText(tab));
                for (const QString &keys : ambiguous(*window))
                    wrong << u"%1 (%2): %3"_s.arg(name, tabs->tabText(tab), keys);
            }
        }
        if (auto *wizard = qobject_cast<QWizard *>(window.get())) {
            for (const int id : wizard->pageIds()) {
                const QSize least = wizard->page(id)->minimumSizeHint();
                if (least.width() > room.width() - 30 || least.height() > room.height() - 130) // title and buttons
                    wrong << u"%1 (%2) needs %3×%4"_s.arg(name, wizard->page(id)->title()).arg(least.width()).arg(least.height());
                for (const QString &keys : ambiguous(*window, wizard->page(id)))
                    wrong << u"%1 (%2): %3"_s.arg(name, wizard->page(id)->title(), keys);
            }
        }
    }
    if (language != u"en"_s) {
        QCoreApplication::removeTranslator(&texts);
        QCoreApplication::removeTranslator(&qt);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_MAIN(WindowsTest)
#include "tst_windows.moc"
