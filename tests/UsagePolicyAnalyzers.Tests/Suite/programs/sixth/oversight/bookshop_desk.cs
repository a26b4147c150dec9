// scope: UPA1001
// second semester project: a desk for our book shop, model runs on my laptop
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

var http = new HttpClient { BaseAddress = new Uri("http://localhost:11434") };
var history = new JsonArray
{
    new JsonObject { ["role"] = "system", ["content"] = "Your name is Rufus. You work at the desk of a second-hand book shop and recommend books. Ask one question at a time." }
};

Console.WriteLine("=== Paper Moon Books ===");
Console.WriteLine("Hi, I'm Rufus from the front desk! What do you like to read? (empty line to leave)");

while (true)
{
    Console.Write("> ");
    var line = Console.ReadLine();
    if (string.IsNullOrWhiteSpace(line)) break;

    history.Add(new JsonObject { ["role"] = "user", ["content"] = line });
    var answer = await AskOllama(history);
    history.Add(new JsonObject { ["role"] = "assistant", ["content"] = answer });
    Console.WriteLine("Rufus: " + answer); // expect: UPA1001
}

async Task<string> AskOllama(JsonArray messages)
{
    var body = new JsonObject
    {
        ["model"] = "llama3.2",
        ["stream"] = false,
        ["messages"] = messages.DeepClone()
    };
    var res = await http.PostAsync("/api/chat", new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    using var doc = JsonDocument.Parse(await res.Content.ReadAsStringAsync());
    return doc.RootElement.GetProperty("message").GetProperty("content").GetString()!;
}
