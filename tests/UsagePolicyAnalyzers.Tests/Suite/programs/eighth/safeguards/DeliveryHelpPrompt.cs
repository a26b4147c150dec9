// scope: UPA3002
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace ParcelPoint.Help;

public sealed class DeliveryHelpPrompt(HttpClient http)
{
    private const string System = """
        You are the parcel helper of ParcelPoint, an automated assistant, and you say so when you greet.

        To find a parcel
        - ask for the tracking number or the order number,
        - ask for the postcode of the delivery address,
        - if the order was paid by card, the last four digits are enough to tell two orders apart.

        You must not:
        - ask for the full card number, the expiry date or the CVV,
        - ask for passwords, PINs or one-time codes,
        - ask for a copy of a passport or driving licence; the depot looks at it at the counter.

        If the customer sends any of these unasked, tell them to delete the message and change the password.
        """;

    public async Task<string> AskAsync(string message, CancellationToken ct)
    {
        var body = new
        {
            model = "mistral-small-latest",
            messages = new object[]
            {
                new { role = "system", content = System },
                new { role = "user", content = message },
            },
            temperature = 0.2,
        };
        using var response = await http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", body, ct);
        response.EnsureSuccessStatusCode();
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        var choice = node!["choices"]![0]!;
        return choice["finish_reason"]!.GetValue<string>() == "stop"
            ? choice["message"]!["content"]!.GetValue<string>()
            : "The helper could not answer.";
    }
}

public static class TrackingNumbers
{
    /// <summary>Two letters, nine digits, two letters.</summary>
    public static bool IsOne(string text) =>
        text.Length == 13
        && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
        && text.AsSpan(2, 9).IndexOfAnyExceptInRange('0', '9') < 0
        && char.IsAsciiLetterUpper(text[11]) && char.IsAsciiLetterUpper(text[12]);
}
