<?php

namespace App\Controller;

use App\Form\GuestType;
use App\Message\WelcomeGuest;
use Psr\Log\LoggerInterface;
use Symfony\Bundle\FrameworkBundle\Controller\AbstractController;
use Symfony\Component\HttpFoundation\Request;
use Symfony\Component\HttpFoundation\Response;
use Symfony\Component\Messenger\MessageBusInterface;
use Symfony\Component\Routing\Annotation\Route;

/** The page: a form, and the names that this visitor entered, which the session keeps. */
final class GuestbookController extends AbstractController
{
    #[Route('/', name: 'guestbook', methods: ['GET', 'POST'])]
    public function __invoke(Request $request, MessageBusInterface $bus, LoggerInterface $logger): Response
    {
        $session = $request->getSession();
        $guests = $session->get('guests', []);

        $form = $this->createForm(GuestType::class);
        $form->handleRequest($request);
        if ($form->isSubmitted() && $form->isValid()) {
            $name = $form->get('name')->getData();
            $session->set('guests', [...$guests, $name]);
            $bus->dispatch(new WelcomeGuest($name));
            $logger->notice('guest signed', ['name' => $name]);

            return $this->redirectToRoute('guestbook', [], Response::HTTP_SEE_OTHER);
        }

        return $this->renderForm('guestbook.html.twig', ['form' => $form, 'guests' => $guests]);
    }
}
