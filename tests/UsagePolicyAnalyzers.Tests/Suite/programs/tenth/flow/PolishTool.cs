// scope: UPA3011
using System.Net.Http.Json;
using System.Text.Json;

if (args.Length == 0)
{
    Console.Error.WriteLine("usage: polish FILE");
    return 1;
}

using var http = new HttpClient { BaseAddress = new Uri("https://api.anthropic.com") };
http.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
http.DefaultRequestHeaders.Add("x-api-key", "sk-ant-api03-lfdsxbPJhU-E5FUZji8TLIWUf1KFIsiL9jvAlLBEO-SmnsSrbPOWKgCWRbqMLdO80_mX18TRnAxdzpjGB7wDBJ-LT1kBrAA"); // expect: UPA3011

var draft = await File.ReadAllTextAsync(args[0]);
using var response = await http.PostAsJsonAsync("/v1/messages", new
{
    model = "claude-sonnet-4-5",
    max_tokens = 1200,
    system = "You polish release notes of a desktop program. Keep the list, fix the grammar, change no facts.",
    messages = new[] { new { role = "user", content = draft } },
});
response.EnsureSuccessStatusCode();
using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync());
await File.WriteAllTextAsync(args[0] + ".polished", json.RootElement.GetProperty("content")[0].GetProperty("text").GetString());
return 0;
