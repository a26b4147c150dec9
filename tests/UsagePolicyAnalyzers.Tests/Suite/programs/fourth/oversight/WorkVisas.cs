// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Consulate.WorkVisas;

public enum VisaOutcome { Granted, Refused }
public sealed record VisaAnswer(VisaOutcome Outcome, string Ground);
public sealed record VisaFile(string Number, string Employer, string Letter);

[ApiController, Route("visas/work")]
public sealed class WorkVisaController(ChatClient chat) : ControllerBase
{
    [HttpPost("decide")]
    public async Task<ActionResult<VisaAnswer>> Decide(VisaFile file)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("Grant or refuse the work visa. Outcome and Ground as JSON."), new UserChatMessage(file.Letter)],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() });
        return JsonSerializer.Deserialize<VisaAnswer>(c.Content[0].Text)!; // expect: UPA2001
    }

    [HttpPost("checklist")]
    public async Task<ActionResult<string[]>> MissingPages(VisaFile file)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Which enclosures does this letter name? One a line.\n" + file.Letter);
        return c.Content[0].Text.Split('\n');
    }
}
