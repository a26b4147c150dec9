// scope: UPA3011
namespace Signage;

internal static class Secrets
{
    internal const string Vision = "sk-proj-4s3xFGA49WsVsHhr6BE2ook24gHYFAhWsy29ICWhFhRcygQ1"; // expect: UPA3011
    internal const string ScreenGroup = "lobby-north";
}
