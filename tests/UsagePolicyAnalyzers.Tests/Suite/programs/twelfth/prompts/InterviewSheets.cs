// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Talent.Interviews;

[JsonConverter(typeof(JsonStringEnumConverter<EmotionalState>))]
public enum EmotionalState { Calm, Nervous, Angry, Sad, Enthusiastic }

public sealed class InterviewSheet
{
    [Description("Topics that were talked about")]
    public string[] Topics { get; set; } = [];

    [Description("Open questions for the second round")]
    public string[] OpenQuestions { get; set; } = [];

    [Description("Emotion of the candidate during the job interview, inferred from voice and wording")]
    public EmotionalState CandidateEmotion { get; set; } // expect-near: UPA3008
}

public interface IInterviewArchive
{
    Task<string> TranscriptAsync(Guid interview, CancellationToken ct);
    Task StoreAsync(Guid interview, InterviewSheet sheet, CancellationToken ct);
}

public sealed class InterviewNotes(IChatClient chat, IInterviewArchive archive)
{
    public async Task FillAsync(Guid interview, CancellationToken ct)
    {
        var transcript = await archive.TranscriptAsync(interview, ct);
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<InterviewSheet>(), Temperature = 0 };
        var response = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Fill in the sheet from the transcript. Leave a list empty if nothing fits."),
                new ChatMessage(ChatRole.User, transcript)
            ], options, ct);
        var sheet = JsonSerializer.Deserialize<InterviewSheet>(response.Text, JsonSerializerOptions.Web)!;
        await archive.StoreAsync(interview, sheet, ct);
    }
}
