// scope: UPA2001
using OpenAI.Chat;

namespace Prints.Line;

public interface IConveyor
{
    void Release(string serial);
    void Eject(string serial);
}

public class PosterInspection(ChatClient chat, IConveyor conveyor)
{
    public void Inspect(string serial, byte[] scan)
    {
        ChatCompletion c = chat.CompleteChat(new UserChatMessage(
            ChatMessageContentPart.CreateTextPart("Scan of a printed poster. Are the colours streaky? PASS or FAIL"),
            ChatMessageContentPart.CreateImagePart(BinaryData.FromBytes(scan), "image/png")));
        Action<string> next = c.Content[0].Text == "PASS" ? conveyor.Release : conveyor.Eject;
        next(serial);
    }
}
