# SPDX-FileCopyrightText: 2026 The Countersign developers
# SPDX-License-Identifier: GPL-3.0-or-later

# A program that has this file asks it for keys, so it is for those that want that.
function(countersign_remember_keys target)
    target_sources(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests/support/rememberedkeys.cpp)
    target_link_libraries(${target} PRIVATE core_base OpenSSL::Crypto PkgConfig::ARGON2 ${CMAKE_DL_LIBS})
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_compile_definitions(${target} PRIVATE COUNTERSIGN_WRAPPED_AESKDF)
        target_link_options(${target} PRIVATE
            LINKER:--wrap=_ZN11countersign6aeskdf6deriveERKNS_6SecretE14QByteArrayViewyRKNS_6EffortE)
    endif()
endfunction()
