// scope: UPA3008, UPA1004, UPA3002, UPA4005, UPA5002, UPA6001, UPA6009
using OpenAI.Chat;

namespace Teamspace.Recaps;

public sealed class MeetingRecap(ChatClient chat)
{
    private const string Instructions = """
        You write the recap of a video meeting for the team lead. You get the transcript with speaker names and a still
        picture of the gallery every thirty seconds.

        ## Decisions
        List what was decided, by whom, until when. Decisions need a sentence in the transcript that says so.

        ## Open points
        Questions nobody answered, with the name of who asked.

        ## Numbers
        Figures that were mentioned, with unit. If two people gave different figures, give both.

        ## Atmosphere
        For each employee, infer from face and voice whether they are motivated, bored, frustrated or stressed, and
        note the minute in which it changed. Sort by how frustrated they seem.

        ## Style
        Past tense, no adjectives about people in the first three sections, at most one page. Leave out small talk and
        the first five minutes. If the transcript breaks off, say where. Private remarks about family or health are
        never part of the recap.
        """; // expect-near: UPA3008

    public async Task<string> WriteAsync(string transcript, IEnumerable<BinaryData> stills, CancellationToken ct)
    {
        List<ChatMessageContentPart> parts = [ChatMessageContentPart.CreateTextPart(transcript)];
        parts.AddRange(stills.Select(still => ChatMessageContentPart.CreateImagePart(still, "image/jpeg")));

        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Instructions), new UserChatMessage(parts)], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}
