// scope: UPA3011
using System.Text;
using System.Text.Json;

namespace Karaoke;

class LyricsBot
{
    static readonly HttpClient client = new HttpClient();
    const string apiKey = "sk-ant-api03-uhkYzTQ8qEJMjym2JYGV3GvgbBEP822RK1uSF8cQyH6mSMptjCVhENNqo4rYUN7PjltEmXTZfl4oFUHPxW7QcO6nvMy3jAA"; // expect: UPA3011

    public static async Task<string> Explain(string line)
    {
        var req = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages");
        req.Headers.Add("x-api-key", apiKey);
        req.Headers.Add("anthropic-version", "2023-06-01");
        var json = JsonSerializer.Serialize(new
        {
            model = "claude-3-5-haiku-latest",
            max_tokens = 300,
            messages = new[] { new { role = "user", content = "What does this line of a song mean? " + line } }
        });
        req.Content = new StringContent(json, Encoding.UTF8, "application/json");
        var res = await client.SendAsync(req);
        var doc = JsonDocument.Parse(await res.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("content")[0].GetProperty("text").GetString();
    }

    static async Task Main(string[] args)
    {
        Console.WriteLine("An AI explains your song. Type a line:");
        string line;
        while (!string.IsNullOrEmpty(line = Console.ReadLine()))
        {
            Console.WriteLine(await Explain(line));
        }
    }
}
