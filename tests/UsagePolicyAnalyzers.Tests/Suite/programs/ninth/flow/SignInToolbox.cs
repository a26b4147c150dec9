// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Text;
using System.Text.Json.Nodes;

namespace Harbour.Helpdesk;

public interface IGeminiTransport
{
    Task<JsonNode?> PostAsync(string model, JsonObject body, CancellationToken cancellation);
}

public sealed class GeminiTransport(HttpClient http) : IGeminiTransport
{
    public async Task<JsonNode?> PostAsync(string model, JsonObject body, CancellationToken cancellation)
    {
        using var content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(
            $"https://generativelanguage.googleapis.com/v1beta/models/{model}:generateContent", content, cancellation);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellation));
    }
}

public sealed class SignInToolbox(IGeminiTransport gemini)
{
    private static JsonObject Text(string description) => new() { ["type"] = "STRING", ["description"] = description };

    private static JsonObject LookupDeclaration() => new()
    {
        ["name"] = "lookup_ticket",
        ["description"] = "State of a helpdesk ticket",
        ["parameters"] = new JsonObject
        {
            ["type"] = "OBJECT",
            ["properties"] = new JsonObject { ["ticketId"] = Text("number of the ticket"), ["pageToken"] = Text("next page") },
        },
    };

    private static JsonObject ConfirmDeclaration() => new()
    {
        ["name"] = "confirm_identity",
        ["description"] = "Checks that the caller is the owner of the mailbox",
        ["parameters"] = new JsonObject
        {
            ["type"] = "OBJECT",
            ["properties"] = new JsonObject
            {
                ["mailbox"] = Text("address of the mailbox"),
                ["oneTimeCode"] = Text("six digits the caller received by text message"), // expect-near: UPA3004
            },
            ["required"] = new JsonArray("mailbox", "oneTimeCode"),
        },
    };

    /// <summary>Chooses the next call for a transcript that the telephone system has stored; the text of the reply is not used.</summary>
    public async Task<string?> NextCallAsync(string transcript, CancellationToken cancellation)
    {
        var body = new JsonObject
        {
            ["systemInstruction"] = new JsonObject
            {
                ["parts"] = new JsonArray(new JsonObject { ["text"] = "Choose the function that moves the helpdesk case forward." }),
            },
            ["contents"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["parts"] = new JsonArray(new JsonObject { ["text"] = transcript }),
            }),
            ["tools"] = new JsonArray(new JsonObject
            {
                ["functionDeclarations"] = new JsonArray(LookupDeclaration(), ConfirmDeclaration()),
            }),
        };

        var reply = await gemini.PostAsync("gemini-2.0-flash", body, cancellation);
        return reply?["candidates"]?[0]?["content"]?["parts"]?[0]?["functionCall"]?["name"]?.GetValue<string>();
    }
}
