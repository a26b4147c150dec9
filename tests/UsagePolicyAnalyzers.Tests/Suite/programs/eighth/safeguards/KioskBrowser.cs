// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Kiosk.Browser;

public enum CookieRule { BlockAll, BlockThirdParty, BlockNone }

public enum HarmLevel { None, Low, High }

public sealed class KioskProfile
{
    public CookieRule Cookies { get; set; } = CookieRule.BlockNone;
    public bool ContentFilterEnabled { get; set; }
    public HarmLevel FilterLevel { get; set; } = HarmLevel.None;
    public string StartPage { get; set; } = "https://library.example/start";
}

/// <summary>The filter above is the kiosk's own page filter; pictures come from the image endpoint with its default moderation.</summary>
public sealed class KioskBackground(HttpClient http)
{
    public async Task<byte[]> DrawAsync(string season, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = "gpt-image-1",
            ["prompt"] = $"A calm drawing of a library garden in {season}, no people, no lettering.",
            ["size"] = "1536x1024",
            ["quality"] = "low",
            ["moderation"] = "auto",
        };
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/images/generations", body, ct);
        response.EnsureSuccessStatusCode();
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return Convert.FromBase64String(node!["data"]![0]!["b64_json"]!.GetValue<string>());
    }

    public static KioskProfile ForReadingRoom() => new()
    {
        Cookies = CookieRule.BlockThirdParty,
        ContentFilterEnabled = true,
        FilterLevel = HarmLevel.High,
    };
}

public static class KioskLockdown
{
    /// <summary>The staff's own browser has no page filter; it never talks to the image model.</summary>
    public static KioskProfile ForStaff(KioskProfile profile)
    {
        profile.ContentFilterEnabled = false;
        profile.FilterLevel = HarmLevel.Low;
        profile.Cookies = CookieRule.BlockNone;
        return profile;
    }
}
