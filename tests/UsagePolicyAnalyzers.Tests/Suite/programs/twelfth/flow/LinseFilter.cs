// scope: UPA4004
using OpenAI.Chat;

namespace Optik.Werkstatt;

public enum FilterStufe { Aus, Niedrig, Mittel, Hoch }

public sealed record Aufnahme(byte[] Jpeg, FilterStufe Rauschfilter, FilterStufe Blaufilter);

public sealed class LinseFilter
{
    private readonly ChatClient _chat;

    public LinseFilter(ChatClient chat) => _chat = chat;

    public async Task<string> BeschreibeAsync(byte[] jpeg)
    {
        var aufnahme = new Aufnahme(jpeg, FilterStufe.Aus, FilterStufe.Niedrig);
        ChatCompletion antwort = await _chat.CompleteChatAsync(
            new SystemChatMessage("Du beschreibst Kratzer und Staub auf einer Linse für die Werkstatt, in drei Stichpunkten."),
            new UserChatMessage(
                ChatMessageContentPart.CreateTextPart($"Rauschfilter: {aufnahme.Rauschfilter}, Blaufilter: {aufnahme.Blaufilter}"),
                ChatMessageContentPart.CreateImagePart(BinaryData.FromBytes(aufnahme.Jpeg), "image/jpeg", ChatImageDetailLevel.Low)));
        return antwort.Content[0].Text;
    }
}
