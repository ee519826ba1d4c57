// SPDX-FileCopyrightText: 2026 The Countersign developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcamera.h"

#include <QPainter>

#include <gst/base/gstpushsrc.h>
#include <gst/gst.h>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <utility>
#include <vector>

namespace countersign::test {

struct TestCamera::Plug
{
    QByteArray name;
    QList<QSize> sizes;
    Layout layout = Layout::Yuyv;
    int framesPerSecond = 20;
    GstDevice *device = nullptr;
    std::atomic<bool> isPlugged = true;
    std::atomic<bool> isBusy = false;
    std::atomic<bool> isDry = false; ///< Until it is opened again.
    std::atomic<int> open = 0;
    std::atomic<int> warmUp = 0; ///< Milliseconds

    std::mutex mutex; ///< Guards what follows.
    QImage scene;
    QSize size;
    QByteArray frame; ///< The scene as the bytes of one frame. Empty until it is needed.
    std::optional<std::chrono::steady_clock::time_point> seenAt;
};

namespace {

using Plug = TestCamera::Plug;
using PlugHandle = std::shared_ptr<Plug>;

const char *nameOf(TestCamera::Layout layout)
{
    switch (layout) {
    case TestCamera::Layout::Yuyv:
        return "YUY2";
    case TestCamera::Layout::Nv12:
        return "NV12";
    case TestCamera::Layout::I420:
        return "I420";
    case TestCamera::Layout::Bgrx:
        return "BGRx";
    }
    return nullptr;
}

GstCaps *capsOf(const Plug &plug)
{
    GstCaps *caps = gst_caps_new_empty();
    for (const QSize size : plug.sizes) {
        GstStructure *one = gst_structure_new("video/x-raw", "format", G_TYPE_STRING, nameOf(plug.layout), "width",
                                              G_TYPE_INT, size.width(), "height", G_TYPE_INT, size.height(),
                                              "framerate", GST_TYPE_FRACTION, plug.framesPerSecond, 1, nullptr);
        gst_caps_append_structure(caps, one);
    }
    return caps;
}

QByteArray frameOf(const QImage &scene, QSize size, TestCamera::Layout layout)
{
    QImage picture(size, QImage::Format_Grayscale8);
    picture.fill(200);
    QRect place = scene.rect();
    place.moveCenter(picture.rect().center());
    QPainter(&picture).drawImage(place.topLeft(), scene);

    // Brightness first; whatever of a frame is not brightness stays in the middle of its range, which is no colour.
    const bool isPlanar = layout == TestCamera::Layout::Nv12 || layout == TestCamera::Layout::I420;
    const int stride = isPlanar ? 1 : layout == TestCamera::Layout::Yuyv ? 2 : 4;
    const qsizetype pixels = qsizetype(size.width()) * size.height();
    QByteArray frame(isPlanar ? pixels * 3 / 2 : pixels * stride, char(128));
    char *to = frame.data();
    for (int y = 0; y < picture.height(); ++y) {
        const uchar *from = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); ++x, to += stride)
            std::fill_n(to, layout == TestCamera::Layout::Bgrx ? 3 : 1, static_cast<char>(from[x]));
    }
    return frame;
}

// The element that streams. It fails the way v4l2src does.

struct TestCameraSource
{
    GstPushSrc parent;
    PlugHandle *plug;
    std::atomic<bool> *isFlushing; ///< Nobody may wait for a frame now.
    std::chrono::steady_clock::time_point *readyAt;
};

struct TestCameraSourceClass
{
    GstPushSrcClass parent;
};

G_DEFINE_TYPE(TestCameraSource, test_camera_source, GST_TYPE_PUSH_SRC)

Plug &plugOf(gpointer source)
{
    return **reinterpret_cast<TestCameraSource *>(source)->plug;
}

gboolean sourceStart(GstBaseSrc *source)
{
    Plug &plug = plugOf(source);
    if (plug.isBusy || !plug.isPlugged) {
        GST_ELEMENT_ERROR(source, RESOURCE, BUSY, ("The camera is busy."), (nullptr));
        return FALSE;
    }
    plug.isDry = false;
    *reinterpret_cast<TestCameraSource *>(source)->readyAt =
        std::chrono::steady_clock::now() + std::chrono::milliseconds(plug.warmUp);
    ++plug.open;
    return TRUE;
}

gboolean sourceUnlock(GstBaseSrc *source)
{
    *reinterpret_cast<TestCameraSource *>(source)->isFlushing = true;
    return TRUE;
}

gboolean sourceUnlockStop(GstBaseSrc *source)
{
    *reinterpret_cast<TestCameraSource *>(source)->isFlushing = false;
    return TRUE;
}

gboolean sourceStop(GstBaseSrc *source)
{
    --plugOf(source).open;
    return TRUE;
}

GstCaps *sourceCaps(GstBaseSrc *source, GstCaps *filter)
{
    GstCaps *caps = capsOf(plugOf(source));
    if (!filter)
        return caps;
    GstCaps *both = gst_caps_intersect_full(filter, caps, GST_CAPS_INTERSECT_FIRST);
    gst_caps_unref(caps);
    return both;
}

gboolean sourceSetCaps(GstBaseSrc *source, GstCaps *caps)
{
    Plug &plug = plugOf(source);
    const GstStructure *format = gst_caps_get_structure(caps, 0);
    const std::scoped_lock lock(plug.mutex);
    plug.frame.clear();
    return gst_structure_get_int(format, "width", &plug.size.rwidth())
           && gst_structure_get_int(format, "height", &plug.size.rheight());
}

GstFlowReturn sourceCreate(GstPushSrc *source, GstBuffer **buffer)
{
    Plug &plug = plugOf(source);
    const std::atomic<bool> &isFlushing = *reinterpret_cast<TestCameraSource *>(source)->isFlushing;
    const auto readyAt = *reinterpret_cast<TestCameraSource *>(source)->readyAt;
    const auto hasNothing = [&] { return plug.isDry || std::chrono::steady_clock::now() < readyAt; };
    do {
        g_usleep(G_USEC_PER_SEC / static_cast<gulong>(plug.framesPerSecond));
    } while (hasNothing() && !isFlushing && plug.isPlugged);
    if (isFlushing)
        return GST_FLOW_FLUSHING;
    if (!plug.isPlugged) {
        GST_ELEMENT_ERROR(source, RESOURCE, READ, ("The camera has gone."), (nullptr));
        return GST_FLOW_ERROR;
    }
    const std::scoped_lock lock(plug.mutex);
    if (plug.frame.isEmpty())
        plug.frame = frameOf(plug.scene, plug.size, plug.layout);
    *buffer = gst_buffer_new_memdup(plug.frame.constData(), static_cast<gsize>(plug.frame.size()));
    if (!plug.seenAt)
        plug.seenAt = std::chrono::steady_clock::now();
    return GST_FLOW_OK;
}

void sourceFinalize(GObject *object)
{
    delete reinterpret_cast<TestCameraSource *>(object)->plug;
    delete reinterpret_cast<TestCameraSource *>(object)->isFlushing;
    delete reinterpret_cast<TestCameraSource *>(object)->readyAt;
    G_OBJECT_CLASS(test_camera_source_parent_class)->finalize(object);
}

void test_camera_source_class_init(TestCameraSourceClass *type)
{
    auto *element = GST_ELEMENT_CLASS(type);
    gst_element_class_set_static_metadata(element, "Test camera", "Source/Video", "A camera for tests", "Countersign");
    GstCaps *any = gst_caps_new_empty_simple("video/x-raw");
    gst_element_class_add_pad_template(element, gst_pad_template_new("src", GST_PAD_SRC, GST_PAD_ALWAYS, any));
    gst_caps_unref(any);
    GST_BASE_SRC_CLASS(type)->start = sourceStart;
    GST_BASE_SRC_CLASS(type)->stop = sourceStop;
    GST_BASE_SRC_CLASS(type)->unlock = sourceUnlock;
    GST_BASE_SRC_CLASS(type)->unlock_stop = sourceUnlockStop;
    GST_BASE_SRC_CLASS(type)->get_caps = sourceCaps;
    GST_BASE_SRC_CLASS(type)->set_caps = sourceSetCaps;
    GST_PUSH_SRC_CLASS(type)->create = sourceCreate;
    G_OBJECT_CLASS(type)->finalize = sourceFinalize;
}

void test_camera_source_init(TestCameraSource *source)
{
    source->isFlushing = new std::atomic<bool>(false);
    source->readyAt = new std::chrono::steady_clock::time_point;
    gst_base_src_set_live(GST_BASE_SRC(source), TRUE);
    gst_base_src_set_format(GST_BASE_SRC(source), GST_FORMAT_TIME);
    gst_base_src_set_do_timestamp(GST_BASE_SRC(source), TRUE);
}

// The entry in the list of cameras.

struct TestCameraDevice
{
    GstDevice parent;
    PlugHandle *plug;
};

struct TestCameraDeviceClass
{
    GstDeviceClass parent;
};

G_DEFINE_TYPE(TestCameraDevice, test_camera_device, GST_TYPE_DEVICE)

GstElement *deviceElement(GstDevice *device, const gchar *name)
{
    auto *source = static_cast<TestCameraSource *>(g_object_new(test_camera_source_get_type(), "name", name, nullptr));
    source->plug = new PlugHandle(*reinterpret_cast<TestCameraDevice *>(device)->plug);
    return GST_ELEMENT(source);
}

void deviceFinalize(GObject *object)
{
    delete reinterpret_cast<TestCameraDevice *>(object)->plug;
    G_OBJECT_CLASS(test_camera_device_parent_class)->finalize(object);
}

void test_camera_device_class_init(TestCameraDeviceClass *type)
{
    GST_DEVICE_CLASS(type)->create_element = deviceElement;
    G_OBJECT_CLASS(type)->finalize = deviceFinalize;
}

void test_camera_device_init(TestCameraDevice *) {}

GstDevice *makeDevice(const PlugHandle &plug)
{
    GstCaps *caps = capsOf(*plug);
    auto *device = static_cast<TestCameraDevice *>(g_object_new(test_camera_device_get_type(), "display-name",
                                                                plug->name.constData(), "caps", caps, "device-class",
                                                                "Video/Source", nullptr));
    gst_caps_unref(caps);
    device->plug = new PlugHandle(plug);
    return GST_DEVICE(gst_object_ref_sink(device));
}

// The list itself. GStreamer makes one and starts it when the first program part asks for cameras.

struct TestCameraProvider
{
    GstDeviceProvider parent;
};

struct TestCameraProviderClass
{
    GstDeviceProviderClass parent;
};

G_DEFINE_TYPE(TestCameraProvider, test_camera_provider, GST_TYPE_DEVICE_PROVIDER)

std::mutex listMutex;
std::vector<PlugHandle> plugged;
GstDeviceProvider *started = nullptr;

gboolean providerStart(GstDeviceProvider *provider)
{
    const std::scoped_lock lock(listMutex);
    started = provider;
    for (const PlugHandle &plug : plugged)
        gst_device_provider_device_add(provider, plug->device);
    return TRUE;
}

void providerStop(GstDeviceProvider *)
{
    const std::scoped_lock lock(listMutex);
    started = nullptr;
}

GList *providerProbe(GstDeviceProvider *)
{
    const std::scoped_lock lock(listMutex);
    GList *devices = nullptr;
    for (const PlugHandle &plug : plugged)
        devices = g_list_append(devices, gst_object_ref(plug->device));
    return devices;
}

void test_camera_provider_class_init(TestCameraProviderClass *type)
{
    auto *provider = GST_DEVICE_PROVIDER_CLASS(type);
    provider->start = providerStart;
    provider->stop = providerStop;
    provider->probe = providerProbe;
    gst_device_provider_class_set_static_metadata(provider, "Test cameras", "Source/Video", "Cameras for tests",
                                                  "Countersign");
}

void test_camera_provider_init(TestCameraProvider *) {}

} // namespace

bool TestCamera::install()
{
    gst_init(nullptr, nullptr);
    return gst_device_provider_register(nullptr, "countersigntestcameras", GST_RANK_PRIMARY,
                                        test_camera_provider_get_type());
}

TestCamera::TestCamera(const QString &name, const QList<QSize> &sizes, Layout layout, int framesPerSecond)
    : m_plug(std::make_shared<Plug>())
{
    m_plug->layout = layout;
    m_plug->framesPerSecond = framesPerSecond;
    m_plug->name = name.toUtf8();
    m_plug->sizes = sizes;
    m_plug->device = makeDevice(m_plug);
    const std::scoped_lock lock(listMutex);
    plugged.push_back(m_plug);
    if (started)
        gst_device_provider_device_add(started, m_plug->device);
}

TestCamera::~TestCamera()
{
    m_plug->isPlugged = false;
    const std::scoped_lock lock(listMutex);
    std::erase(plugged, m_plug);
    if (started)
        gst_device_provider_device_remove(started, m_plug->device);
    gst_object_unref(std::exchange(m_plug->device, nullptr));
}

void TestCamera::show(const QImage &scene)
{
    const std::scoped_lock lock(m_plug->mutex);
    m_plug->scene = scene;
    m_plug->frame.clear();
    m_plug->seenAt.reset();
}

std::optional<std::chrono::steady_clock::time_point> TestCamera::seenAt() const
{
    const std::scoped_lock lock(m_plug->mutex);
    return m_plug->seenAt;
}

void TestCamera::setBusy(bool busy)
{
    m_plug->isBusy = busy;
}

void TestCamera::setWarmUp(std::chrono::milliseconds time)
{
    m_plug->warmUp = static_cast<int>(time.count());
}

void TestCamera::dryUp()
{
    m_plug->isDry = true;
}

bool TestCamera::isOn() const
{
    return m_plug->open > 0;
}

} // namespace countersign::test
