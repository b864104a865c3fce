// SPDX-FileCopyrightText: 2026 Kontor contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/filedialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QStyle>

namespace kontor {

namespace {

/// Tells by its name alone what a file is.
class BlindIcons : public QFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override
    {
        return QApplication::style()->standardIcon(info.isDir() ? QStyle::SP_DirIcon : QStyle::SP_FileIcon);
    }
    QIcon icon(IconType type) const override
    {
        return QApplication::style()->standardIcon(type == File ? QStyle::SP_FileIcon : QStyle::SP_DirIcon);
    }
    QString type(const QFileInfo &info) const override { return info.isDir() ? QString() : info.suffix(); }
};

} // namespace

QString chooseFile(QWidget *parent, const QString &title, const QString &proposal, const QString &filter, FileWanted wanted)
{
    BlindIcons icons;
    QFileDialog dialog(parent, title, {}, filter);
    if (QSysInfo::kernelType() == u"linux") // where the native one looks into files within this process, too
        dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setIconProvider(&icons);
    dialog.setFileMode(wanted == FileWanted::Existing ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog.setAcceptMode(wanted == FileWanted::Existing ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, wanted == FileWanted::ExistingOrNew);
    const QFileInfo proposed(proposal);
    if (proposed.isAbsolute())
        dialog.setDirectory(proposed.absolutePath());
    if (!proposal.isEmpty())
        dialog.selectFile(proposed.fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace kontor
