using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Thumbnail.Press;

public enum ImageDetail { Low, High }

/// <summary>Alt texts for pictures of a shop. "low" is the detail of the picture, "off" switches the watermark.</summary>
public sealed class ThumbnailPress(HttpClient http, ILogger<ThumbnailPress> log)
{
    private const string Url = "https://api.openai.com/v1/chat/completions";

    public async Task<string?> AltTextAsync(Uri picture, ImageDetail detail, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = "gpt-4o-mini",
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = "Write an alt text of one sentence. Do not name people." },
                new JsonObject
                {
                    ["role"] = "user",
                    ["content"] = new JsonArray(new JsonObject
                    {
                        ["type"] = "image_url",
                        ["image_url"] = new JsonObject { ["url"] = picture.ToString(), ["detail"] = detail == ImageDetail.Low ? "low" : "high" },
                    }),
                }),
            ["metadata"] = new JsonObject { ["watermark"] = "off", ["priority"] = "low" },
        };

        using var response = await http.PostAsJsonAsync(Url, body, ct);
        var choice = JsonNode.Parse(await response.Content.ReadAsStringAsync(ct))?["choices"]?[0];
        if (choice?["finish_reason"]?.GetValue<string>() == "content_filter")
        {
            log.LogInformation("No alt text: the content filter stopped the picture. The filter stays on.");
            return null;
        }
        return choice?["message"]?["content"]?.GetValue<string>();
    }
}
