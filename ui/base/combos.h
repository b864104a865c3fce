// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/channel.h"

class QComboBox;

namespace kontor {

/// Fills a combo box with names, ids as data; keeps what was chosen if it is still there.
void fillChannels(QComboBox *box, const Directory &directory, const QString &none = {});
void fillSources(QComboBox *box, const Directory &directory, const QString &none = {});
void fillPriceTiers(QComboBox *box, const Directory &directory, const QString &none = {});
void fillWarehouses(QComboBox *box, const Directory &directory, const QString &none = {});
/// Languages that Kontor's stores speak, ISO 639-1 as data.
void fillLanguages(QComboBox *box, const QString &none = {});
qint64 chosenId(const QComboBox *box);
void chooseId(QComboBox *box, qint64 id);

} // namespace kontor
