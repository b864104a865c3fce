// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "duplicates/duplicatesdesk.h"

#include "duplicates/duplicatesdialog.h"

namespace kontor {

using namespace Qt::StringLiterals;

void addDuplicates(Desk &desk)
{
    desk.add({.name = u"duplicates"_s,
              .icon = u"edit-find"_s,
              .text = DuplicatesDialog::tr("Find duplicates…"),
              .keys = QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_G),
              .places = {{u"file"_s, 70}},
              .run = [&desk] {
                  auto *dialog = new DuplicatesDialog(desk.services(), desk.window());
                  QObject::connect(dialog, &DuplicatesDialog::customerRequested, &desk,
                                   [&desk](qint64 id) { desk.open(u"customer"_s, id); });
                  dialog->show();
                  dialog->find();
              }});
}

} // namespace kontor
