# SPDX-FileCopyrightText: 2026 Kontor contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# One target carries the flags that every part of Kontor is compiled with.
add_library(kontor_flags INTERFACE)
target_compile_features(kontor_flags INTERFACE cxx_std_20)
target_compile_definitions(kontor_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_KEYWORDS QT_NO_FOREACH QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(QCoro6_VERSION VERSION_LESS 0.12) # whose headers do not compile under it
    target_compile_definitions(kontor_flags INTERFACE QT_NO_CONTEXTLESS_CONNECT)
endif()
set(CMAKE_COMPILE_WARNING_AS_ERROR ${KONTOR_WARNINGS_ARE_ERRORS})
if(NOT MSVC)
    target_compile_options(kontor_flags INTERFACE -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<CXX_COMPILER_ID:GNU>:-fcoroutines> -fvisibility=hidden -fstack-protector-strong)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
        target_compile_options(kontor_flags INTERFACE -Wno-unknown-warning-option -Wno-unused-command-line-argument)
    endif()
else()
    target_compile_options(kontor_flags INTERFACE /W4 /permissive-)
endif()
foreach(sanitizer IN LISTS KONTOR_SANITIZE)
    target_compile_options(kontor_flags INTERFACE -fsanitize=${sanitizer} -fno-omit-frame-pointer)
    target_link_options(kontor_flags INTERFACE -fsanitize=${sanitizer})
endforeach()

if(KONTOR_FUZZ) # clang's coverage, by which libFuzzer finds its way
    target_compile_options(kontor_flags INTERFACE -fsanitize=fuzzer-no-link)
    target_link_options(kontor_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT APPLE AND NOT WIN32)
    add_link_options(-fuse-ld=mold)
endif()
