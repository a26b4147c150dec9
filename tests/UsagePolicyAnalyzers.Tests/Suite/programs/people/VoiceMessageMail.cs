// scope: UPA1005
using System.Net.Mail;
using OpenAI.Audio;

namespace Birthday;

public class BirthdayGreetings(AudioClient audio, SmtpClient smtp)
{
    public async Task GreetAsync(string name, string address)
    {
        BinaryData song = await audio.GenerateSpeechAsync($"Happy birthday, dear {name}!", GeneratedSpeechVoice.Fable);
        using var mail = new MailMessage("club@example.org", address, "Happy birthday", "Listen to our greeting.");
        mail.Attachments.Add(new Attachment(song.ToStream(), "greeting.mp3"));
        await smtp.SendMailAsync(mail); // expect-near: UPA1005
    }
}
