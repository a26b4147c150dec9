// scope: UPA3006
using System.Net.Http.Json;
using System.Text.Json;

namespace Callroom.Batch;

internal static class VoiceArchive
{
    private const string Endpoint = "https://api.openai.com/v1/chat/completions";

    public static async Task<string> AttributeAsync(HttpClient http, string base64Wav, IReadOnlyCollection<string> enrolled)
    {
        var instruction = string.Join(" ",
            "You receive one recording of an unknown caller and the list of enrolled voiceprints.",
            "Recognize the caller by voice and name the person it belongs to.", // expect-near: UPA3006
            "Answer with the name only.");
        var body = new
        {
            model = "gpt-4o-audio-preview",
            messages = new object[]
            {
                new { role = "system", content = instruction },
                new
                {
                    role = "user",
                    content = new object[]
                    {
                        new { type = "text", text = string.Join(", ", enrolled) },
                        new { type = "input_audio", input_audio = new { data = base64Wav, format = "wav" } },
                    },
                },
            },
        };
        using var response = await http.PostAsJsonAsync(Endpoint, body);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonElement>();
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
