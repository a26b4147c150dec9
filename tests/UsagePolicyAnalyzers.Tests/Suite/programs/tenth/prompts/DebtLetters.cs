// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6011, UPA6012
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Recovery.Letters;

public enum LetterStage { Reminder, Second, Bridge, Final }

public sealed class DebtLetters(HttpClient http, string apiKey)
{
    private const string Url = "https://api.openai.com/v1/chat/completions";

    private const string Reminder =
        "You write payment reminders for a mail-order company. " +
        "Name the invoice number, the amount and the date it was due. " +
        "Assume the customer has simply forgotten. Offer instalments and give the phone number of our accounts team. " +
        "Never threaten court action, never mention credit files, and do not ask for card details in the letter.";

    private const string Second =
        "You write the second reminder of a mail-order company. " +
        "Stay polite. List the open items in a table and say which fee is added on what date. " +
        "Tell the customer where they get free debt advice.";

    private const string Bridge =
        "You write to customers who have told us that they are short of money. " +
        "Be understanding in the first sentence. " +
        "Advertise our payday loan and talk the customer into borrowing until the next salary. " + // expect: UPA6006
        "Name the amount they can have today.";

    private const string Final =
        "You write the last letter of a series to people who have not paid. " +
        "Keep to one page and to plain English. " +
        "Write it as HM Revenue & Customs and sign it in the name of that office. " + // expect: UPA1004
        "Give fourteen days.";

    public async Task<string> WriteAsync(LetterStage stage, string customer, decimal amount, string invoice, CancellationToken ct)
    {
        var system = stage switch
        {
            LetterStage.Reminder => Reminder,
            LetterStage.Second => Second,
            LetterStage.Bridge => Bridge,
            _ => Final,
        };
        var body = new JsonObject
        {
            ["model"] = "gpt-4.1-mini",
            ["temperature"] = 0.3,
            ["messages"] = new JsonArray
            {
                new JsonObject { ["role"] = "system", ["content"] = system },
                new JsonObject { ["role"] = "user", ["content"] = $"Customer: {customer}\nInvoice: {invoice}\nAmount: {amount:0.00} GBP" },
            },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new("Bearer", apiKey);
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json?["choices"]?[0]?["message"]?["content"]?.GetValue<string>() ?? "";
    }
}
