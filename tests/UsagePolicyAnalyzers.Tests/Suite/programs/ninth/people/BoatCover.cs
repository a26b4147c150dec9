using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Mariner.Underwriting;

public enum FileState { Incoming, AwaitingUnderwriter, Underwritten, Refused }

public class BoatFile
{
    public int Id { get; set; }
    public string BoatType { get; set; } = "";
    public int BuildYear { get; set; }
    public string Harbour { get; set; } = "";
    public string SurveyReport { get; set; } = "";
    public string? MachineNote { get; set; }
    public string? MachineProposal { get; set; }
    public FileState State { get; set; }
}

public interface IBoatFiles
{
    Task<BoatFile?> LoadAsync(int id);
    Task SaveAsync(BoatFile file);
}

[ApiController]
[Route("internal/boat-files")]
public class BoatFilesController(ChatClient chat, IBoatFiles files) : ControllerBase
{
    private const string Reader =
        "You read survey reports of sailing boats for an insurance underwriter. " +
        "List defects that matter for cover and propose accept, accept-with-conditions or decline. " +
        "JSON: { \"note\": \"...\", \"proposal\": \"...\" }. The underwriter decides.";

    /// <summary>Called by the scanner when the survey has arrived. The file then waits on the underwriter's desk.</summary>
    [HttpPost("{id:int}/survey-arrived")]
    public async Task<IActionResult> SurveyArrived(int id)
    {
        var file = await files.LoadAsync(id);
        if (file is null) return NotFound();

        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Reader), new UserChatMessage($"{file.BoatType}, built {file.BuildYear}, {file.Harbour}\n\n{file.SurveyReport}")],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(), EndUserId = "scanner" });

        if (completion.FinishReason == ChatFinishReason.Stop && completion.Refusal is null)
        {
            using var json = JsonDocument.Parse(completion.Content[0].Text);
            file.MachineNote = json.RootElement.GetProperty("note").GetString();
            file.MachineProposal = json.RootElement.GetProperty("proposal").GetString();
        }

        file.State = FileState.AwaitingUnderwriter;
        await files.SaveAsync(file);
        return Accepted();
    }

    [HttpPost("{id:int}/decision")]
    public async Task<IActionResult> Decide(int id, [FromBody] bool underwrite)
    {
        var file = await files.LoadAsync(id);
        if (file is not { State: FileState.AwaitingUnderwriter }) return Conflict();

        file.State = underwrite ? FileState.Underwritten : FileState.Refused;
        await files.SaveAsync(file);
        return NoContent();
    }
}
