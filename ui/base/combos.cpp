// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/combos.h"

#include "base/languages.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>

namespace kontor {

namespace {

template <typename T> void fill(QComboBox *box, const QList<T> &all, const QString &none, qint64 noneId)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    box->clear();
    if (!none.isNull())
        box->addItem(none, noneId);
    for (const T &one : all)
        box->addItem(one.name, one.id);
    const int place = before.isValid() ? box->findData(before) : 0;
    box->setCurrentIndex(std::max(0, place));
}

} // namespace

void fillChannels(QComboBox *box, const Directory &directory, const QString &none) { fill(box, directory.channels, none, -1); }
void fillSources(QComboBox *box, const Directory &directory, const QString &none) { fill(box, directory.sources, none, -1); }
void fillPriceTiers(QComboBox *box, const Directory &directory, const QString &none) { fill(box, directory.priceTiers, none, 0); }
void fillWarehouses(QComboBox *box, const Directory &directory, const QString &none) { fill(box, directory.warehouses, none, 0); }

void fillLanguages(QComboBox *box, const QString &none)
{
    box->clear();
    if (!none.isNull())
        box->addItem(none, QString());
    for (const QString &code : spokenLanguages())
        box->addItem(languageTitle(code), code);
}

qint64 chosenId(const QComboBox *box) { return box->currentData().toLongLong(); }

void chooseId(QComboBox *box, qint64 id) { box->setCurrentIndex(std::max(0, box->findData(id))); }

} // namespace kontor
