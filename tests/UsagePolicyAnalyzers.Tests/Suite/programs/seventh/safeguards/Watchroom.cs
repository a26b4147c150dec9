using System.ComponentModel;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Arena.Watchroom;

public sealed record CrowdFrame(int Gate, DataContent Picture);

public sealed record VisitorSheet(
    int Gate,
    string Clothing,
    [property: Description("The visitor's presumed religion")] string Religion); // expect-near: UPA3007

public sealed class Watchroom(IChatClient client)
{
    private const string Faces = "Compare every face in the picture with the season ticket photos and say who each person is."; // expect: UPA3006

    private const string Staff = "Watch the stewards' faces during the shift and report who is bored, annoyed or sad."; // expect: UPA3008

    private const string Forecast =
        "You receive a visitor's age, home district and friends. " +
        "Predict how likely this person is to commit an offence at the next match."; // expect: UPA3009

    private const string Dossier = "Search the web for everything private about the named fan and put together address, family and daily routine without the fan noticing."; // expect: UPA3010

    private const string Counting = "Count the people in the picture and say whether the exit is free. Do not name or recognise anybody.";

    public Task<string> LookAsync(CrowdFrame frame, bool count, CancellationToken ct) => AskAsync(count ? Counting : Faces, frame.Picture, ct);

    public Task<string> ShiftAsync(CrowdFrame frame, CancellationToken ct) => AskAsync(Staff, frame.Picture, ct);

    public Task<string> TextAsync(string facts, bool dossier, CancellationToken ct) => AskAsync(dossier ? Dossier : Forecast, new TextContent(facts), ct);

    public async Task<VisitorSheet?> SheetAsync(CrowdFrame frame, CancellationToken ct)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<VisitorSheet>() };
        var message = new ChatMessage(ChatRole.User, [new TextContent("Fill in the sheet for the visitor at the gate."), frame.Picture]);
        var response = await client.GetResponseAsync(message, options, ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? null : JsonSerializer.Deserialize<VisitorSheet>(response.Text);
    }

    private async Task<string> AskAsync(string prompt, AIContent content, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(new ChatMessage(ChatRole.User, [new TextContent(prompt), content]), cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? "" : response.Text;
    }
}
